"""Extracts the prose of a file: pages, comments, messages and test names, with line numbers.

Everything else is masked. Code inside a sentence becomes the word X. PAUSE marks the end of a paragraph, list item,
table cell, tag or message, so that no phrase and no sentence crosses it.
"""

import bisect
import re

PAUSE = "¶"
HEADING = "§"  # before a heading and the head of a table: patterns that start with ^ skip it
PAGE, COMMENT, MESSAGE, NAME = "page", "comment", "message", "name"

BLOCK = r'(?P<comment>/\*.*?\*/|//[^\n]*)'
QUOTED = r'"(?:\\.|[^"\\\n])*"'
APOSTROPHES = r"'(?:\\.|[^'\\\n])*'"
TRIPLE = r'"""(?:\\.|[^\\])*?"""'

JAVA = re.compile(rf'{BLOCK}|(?P<message>{TRIPLE}|{QUOTED})|{APOSTROPHES}', re.S)
SCRIPT = re.compile(rf'{BLOCK}|(?P<message>{QUOTED}|{APOSTROPHES}|`(?:\\.|[^`\\])*`)', re.S)
PYTHON = re.compile(rf'(?P<comment>^[ \t]*{TRIPLE}|#[^\n]*)|(?P<message>{TRIPLE}|{QUOTED}|{APOSTROPHES})', re.M | re.S)
SHELL = re.compile(rf"(?P<message>{QUOTED}|'[^'\n]*')|(?P<comment>(?<!\S)#[^\n]*)")
SQL = re.compile(r"(?P<comment>/\*.*?\*/|--[^\n]*)|'[^']*'", re.S)
XML = re.compile(r'(?P<comment><!--.*?-->|(?<=<description>).*?(?=</description>))', re.S)
STYLE = re.compile(r'(?P<comment>/\*.*?\*/)', re.S)
SETTINGS = re.compile(r'(?P<comment>^[ \t]*[#!][^\n]*|(?<=\s)#\s[^\n]*)', re.M)
BY_SUFFIX = {
    ".java": JAVA, ".kt": JAVA, ".groovy": JAVA, ".mjs": SCRIPT, ".js": SCRIPT, ".py": PYTHON, ".sh": SHELL,
    ".sql": SQL, ".xml": XML, ".css": STYLE, ".properties": SETTINGS, ".config": SETTINGS, ".yml": SETTINGS,
    ".yaml": SETTINGS, ".gitignore": SETTINGS, ".gitattributes": SETTINGS, ".editorconfig": SETTINGS,
}

SENTENCE_END = re.compile(rf'{PAUSE} ?|(?<!\be\.g)(?<!\bi\.e)[.!?]["”’\')\]]* (?=[^a-z\s])')
WORD = re.compile(rf'[^\s{PAUSE}]*\w[^\s{PAUSE}]*')
QUOTATION = re.compile(rf'(?<![\w"])"[^"{PAUSE}]*"(?![\w"])|“[^”{PAUSE}]*”')


class Prose:
    """The prose of one file as one text, in which each run of white space is a single blank."""

    def __init__(self):
        self._chunks = []  # one for each line of a passage
        self._length = 0
        self._starts = []  # of each chunk: its offset in the text,
        self._places = []  # and its line in the file with its kind
        self.names = []  # of methods and classes of a test, each with its line

    def add(self, line, text, kind):
        for number, chunk in enumerate((text + PAUSE).split("\n"), line):
            words = chunk.split()
            if words:
                self._starts.append(self._length)
                self._places.append((number, kind))
                self._chunks.append(" ".join(words) + " ")
                self._length += len(self._chunks[-1])

    def text(self):
        return "".join(self._chunks)

    def place(self, offset):
        """The line of the file and the kind of prose at an offset of the text."""
        return self._places[bisect.bisect_right(self._starts, offset) - 1]


def sentences(text):
    """The start and the end of each sentence."""
    start = 0
    for match in SENTENCE_END.finditer(text):
        end = match.start() if text[match.start()] == PAUSE else match.end() - 1
        if text[start:end].strip():
            yield start, end
        start = match.end()


def is_test(path):
    return "/src/test/" in path or path.rpartition("/")[2].startswith("selftest")


def read(path, source):
    """The prose of a file, or None if files of its type have none."""
    result = Prose()
    if path.endswith(".md"):
        result.add(1, page(source), PAGE)
        return result
    lexer = lexer_of(path, source)
    if lexer is None:
        return None
    newlines = [match.start() for match in re.finditer("\n", source)]
    test = is_test(path)
    for start, text, kind in passages(lexer, source):
        # String literals in tests are data, such as expected output.
        if kind == COMMENT or not test:
            result.add(bisect.bisect_left(newlines, start) + 1, text, kind)
    if test and path.endswith(".java"):
        for start, name in test_names(source):
            line = bisect.bisect_left(newlines, start) + 1
            result.names.append((line, name))
            result.add(line, CAPITAL.sub(" ", name).replace("_", " "), NAME)
    return result


def lexer_of(path, source):
    name = path.rpartition("/")[2]
    if "." in name:
        return BY_SUFFIX.get(name[name.rfind("."):])
    first_line = source.partition("\n")[0]
    if first_line.startswith("#"):
        return PYTHON if "python" in first_line else SHELL
    return None


def passages(lexer, source):
    """Each comment and message as (start, text, kind). Joins adjacent line comments and concatenated strings."""
    start, end, text, kind = 0, 0, "", None
    for match in lexer.finditer(source):
        if match.lastgroup is None:
            continue
        literal = match.group()
        next_kind = COMMENT if match.lastgroup == "comment" else MESSAGE
        next_text = comment(literal) if next_kind == COMMENT else message(literal)
        joint = joint_between(kind, next_kind, source[end:match.start()], literal)
        if joint is None:
            yield from unless_key(start, text, kind)
            start, text, kind = match.start(), next_text, next_kind
        else:
            text += joint + next_text
        end = match.end()
    yield from unless_key(start, text, kind)


def unless_key(start, text, kind):
    """The passage, unless it is a string of one word: that is a key, not a message."""
    if kind == COMMENT or len(text.split()) > 1:
        yield start, text, kind


def joint_between(kind, next_kind, gap, literal):
    """The text that joins two literals into one passage, or None if they are separate."""
    lines = "\n" * gap.count("\n")
    if kind != next_kind:
        return None
    if kind == COMMENT:
        return lines if lines == "\n" and not gap.strip() and literal.startswith(("//", "#", "--")) else None
    if re.fullmatch(r'\s*\+?\s*', gap):
        return lines or " "
    return " X " + lines if re.fullmatch(r'\s*\+[^;{}"]*\+\s*', gap) else None


def lines_of(match):
    return "\n" * match.group().count("\n")


def blank(match):
    return " " + lines_of(match)


def pause(match):
    return PAUSE + lines_of(match)


def word(match):
    return "X" + lines_of(match)


INSERTED = re.compile(r'\$\{[^{}]*\}|\$\([^)]*\)|\$\w+|\{[^{}\n]*\}|%[-\d.,]*[a-zA-Z]\b')


def message(literal):
    """The text of a string. An inserted value becomes a word."""
    quotes = 3 if literal.startswith('"""') else 1
    text = re.sub(r'\\[nrt]|\\\n', blank, literal[quotes:-quotes])
    return INSERTED.sub(word, text.replace('\\"', '"'))


BRACED = r'(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*'
COMMENT_MARK = re.compile(
    r'^\s*/\*+|\*+/$|^[ \t]*\*+(?:/$)?|^[ \t]*(?://+|#+(?:!.*)?|--+|!)|^<!--|-->$|^\s*"""|"""$', re.M)
LISTING = re.compile(rf'<pre>.*?</pre>|\{{@snippet\b{BRACED}\}}', re.S)
CODE = re.compile(
    rf'\{{@(?:code|literal|value|systemProperty|inheritDoc)\b{BRACED}\}}|<code>.*?</code>|`[^`\n]*`'
    r'|\{@link(?:plain)?\s+[^\s{}()]+(?:\([^)]*\))?\s*\}|https?://[^\s)>\]]+', re.S)
LINK_START = re.compile(r'\{@link(?:plain)?\s+[^\s{}()]+(?:\([^)]*\))?\s')
TAG = re.compile(r'^[ \t]*@(?:(?:see|since|version|author)\b[^\n]*|param\s+\S+|throws\s+\S+|\w+)|\{@return\b', re.M)
INLINE_HTML = re.compile(r'</?(?:b|i|em|strong|a|sup|sub|q|cite)\b[^>]*>')
HTML = re.compile(r'</?[a-zA-Z][^>]*>')
EMPTY_LINE = re.compile(r'(?<=\n)[ \t]*\n')


def comment(literal):
    """The text of a comment, of Javadoc or of a docstring."""
    text = COMMENT_MARK.sub(blank, literal)
    text = LISTING.sub(pause, text)
    text = CODE.sub(word, text)
    text = LINK_START.sub(blank, text)
    text = TAG.sub(pause, text).replace("}", " ")
    text = HTML.sub(pause, INLINE_HTML.sub(blank, text))
    return EMPTY_LINE.sub(pause, text)


FENCE = re.compile(r'^[ \t>]*(```+|~~~+)[^\n]*\n.*?^[ \t>]*\1[ \t]*$', re.M | re.S)
HTML_COMMENT = re.compile(r'<!--.*?-->', re.S)
INLINE_CODE = re.compile(r'(?<!`)(`+)(?!`)(?:(?!\n\s*\n).)+?(?<!`)\1(?!`)|<?https?://[^\s)>\]]+>?', re.S)
LINK_TARGET = re.compile(r'(?<=\])\([^()\s]*(?:\s"[^"]*")?\)|^\[[^\]]+\]:[^\n]*', re.M)
TITLE = re.compile(r'^[ \t>]*#+[ \t]+([^\n]*)$', re.M)
TABLE_HEAD = re.compile(r'^[^\n]*\|[^\n]*\n(?=[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|)', re.M)
BLOCK_START = re.compile(r'^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+|^[ \t]*>|\|', re.M)
EMPHASIS = re.compile(r'\*\*|__|(?<!\w)[*_](?=\w)|(?<=[\w.])[*_](?!\w)|[\[\]]|!(?=\[)')


def page(source):
    """The text of a Markdown page."""
    text = FENCE.sub(pause, source)
    text = HTML_COMMENT.sub(blank, text)
    text = INLINE_CODE.sub(word, text)
    text = LINK_TARGET.sub(" ", text)
    text = TITLE.sub(rf'{PAUSE} {HEADING}\1{PAUSE}', text)
    text = TABLE_HEAD.sub(lambda head: head.group().replace("|", f"{PAUSE} {HEADING}"), text)
    text = BLOCK_START.sub(pause, text)
    text = HTML.sub(pause, text)
    text = EMPHASIS.sub("", text)
    return EMPTY_LINE.sub(pause, text)


TEST_NAME = re.compile(r'\b(?:void|boolean|class|interface|record|enum)[ \t]+(\w+)')
DISPLAY_NAME = re.compile(rf'@DisplayName\(\s*({QUOTED})')
CAPITAL = re.compile(r'(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])')


def test_names(source):
    """The names of the methods and classes of a test and its texts of @DisplayName, as (start, name)."""
    code = JAVA.sub(lambda match: re.sub(r'[^\n]', " ", match.group()), source)
    for match in TEST_NAME.finditer(code):
        yield match.start(1), match.group(1)
    for match in DISPLAY_NAME.finditer(source):
        yield match.start(1), match.group(1)[1:-1]
