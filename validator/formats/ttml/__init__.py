"""TTML text -> cues and faults (W3C, TTML1 third edition and TTML2; clauses cited are of TTML2).

:mod:`reader` goes through a document once. :mod:`pruning` leaves foreign elements out; :mod:`validity`
judges what is left by :mod:`vocabulary` (data) and :mod:`values` (one module a family of grammars), and
records by :mod:`features` what the document makes use of. :mod:`parameters`, :mod:`time_expression`,
:mod:`times` and :mod:`timing` give active intervals, :mod:`styles` the style sets; together they are the
:mod:`document`, on which :mod:`semantics` and :mod:`constraints` judge what words mean together.
:mod:`paragraph` and :mod:`events` tell what is shown when. :mod:`profiles` say which of the faults
a version or a profile minds.
"""
