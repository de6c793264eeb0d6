## MCC (MacCaption).

mcc-header = The first line is not "File Format=MacCaption_MCC V1.0" or "V2.0".
    .remedy = Write the file format into the first line.
mcc-rate-missing = The file does not state its Time Code Rate.
    .remedy = Add a line "Time Code Rate=" with the rate of the timecodes.
mcc-rate-unknown = "{ $rate }" is no rate that the format knows.
    .remedy = Use one of { $rates }.
mcc-line-malformed = The line is no comment, no value, and no timecode with a packet.
    .remedy = Begin comments with //, write values as Name=Value, and data as a timecode, a tab and a packet.
mcc-line-no-tab = Timecode and packet are not parted by a tab.
    .remedy = Put one tab after the timecode.
mcc-timecode-malformed = The line does not begin with a timecode of the form HH:MM:SS:FF.
    .remedy = Correct the timecode.
mcc-timecode-out-of-range = The timecode has a part that is out of range for the Time Code Rate.
    .remedy = Correct the timecode, or the Time Code Rate.
mcc-timecode-dropped-frame = This timecode does not exist: drop-frame counting leaves it out.
    .remedy = Correct the timecode, or the Time Code Rate.
mcc-timecode-out-of-order = The timecode comes before that of an earlier line.
    .remedy = Sort the lines by timecode.
mcc-data-character = "{ $character }" is neither a hexadecimal digit nor one of the letters that stand for runs of bytes.
    .remedy = Correct the packet; the letters are G to U and Z.
mcc-data-odd = The packet has an odd number of hexadecimal digits.
    .remedy = Write two digits for every byte.
mcc-packet-missing = The line has a timecode and no packet.
    .remedy = Remove the line, or add its packet.
mcc-packet-length = The packet states { $stated } user data words and holds { $found }.
    .remedy = Export the file again; the line was cut or edited.
mcc-packet-checksum = The packet ends with the checksum { $stated }; its bytes add up to { $found }.
    .remedy = Export the file again; the line was cut or edited.
mcc-packet-not-captions = { $count } packet(s) carry something other than captions ({ $identifiers } first).
    .remedy = Nothing to do if the other data are meant to travel along.
mcc-cdp-identifier = The packet does not begin with the identifier of a caption distribution packet (9669h).
    .remedy = Export the file again.
mcc-cdp-length = The caption distribution packet states { $stated } bytes and holds { $found }.
    .remedy = Export the file again.
mcc-cdp-checksum = The checksum of { $count } caption distribution packet(s) does not fit, here for the first time.
    .remedy = Export the file with a writer that computes the checksum of the packet itself too.
mcc-cdp-footer = The sequence number differs between header ({ $header }) and footer ({ $footer }) of { $count } caption distribution packet(s), here for the first time.
    .remedy = Export the file again.
mcc-cdp-sequence = The sequence number of the caption distribution packets goes from { $before } to { $after }; it does not go up by one in { $count } place(s).
    .remedy = Check that no packets are missing.
mcc-cdp-timecode = The caption distribution packet says { $timecode }, which is not the timecode of its line; so in { $count } place(s).
    .remedy = Retime the captions with a tool that writes both timecodes.
mcc-cdp-rate = The caption distribution packets state { $cdp } frames a second, the file { $file }; so in { $count } packet(s).
    .remedy = Correct the Time Code Rate, or convert the captions.
