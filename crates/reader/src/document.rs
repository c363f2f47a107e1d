//! A policy as blocks: headings, paragraphs, items of lists and tables over one plain text, whatever it was written in.

/// A stretch of the plain text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

impl Span {
    pub(crate) const fn new(from: usize, to: usize) -> Self {
        Self { from: from as u32, to: to as u32 }
    }

    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.from as usize..self.to as usize).unwrap_or_default()
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.from >= self.to
    }
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The smaller the number, the more it stands above.
    Heading(u8),
    Paragraph,
    /// An item of a list, by how deep it lies; and whether it only goes on with the item before.
    Item {
        depth: u8,
        goes_on: bool,
    },
    /// A table, by its number.
    Table(u32),
}

/// A block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block {
    pub(crate) shape: Shape,
    pub(crate) span: Span,
    /// The words at its beginning that stand for the whole: bold, or set apart by a colon.
    pub(crate) lead: Option<Span>,
}

/// A cell of a table. One that spans several places stands in each of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) span: Span,
    pub(crate) header: bool,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A link, by where its words stand.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) span: Span,
    pub(crate) href: String,
}

/// A whole policy.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) tables: Vec<Table>,
    pub(crate) links: Vec<Link>,
    /// What the page calls itself, and the language it says that it is in.
    pub(crate) title: Option<String>,
    pub(crate) declared_language: Option<String>,
    /// Whether scripts would do more.
    pub(crate) has_scripts: bool,
    /// Whether it came as text without markup.
    pub(crate) plain: bool,
    /// Whether a consent tool made its markup.
    pub(crate) of_a_tool: bool,
}

impl Document {
    /// The number of the block in which a place lies, or the last one before it.
    pub(crate) fn block_at(&self, place: u32) -> usize {
        self.blocks.partition_point(|block| block.span.from <= place).saturating_sub(1)
    }

    /// What that block is.
    pub(crate) fn shape_at(&self, place: u32) -> Option<Shape> {
        self.blocks.get(self.block_at(place)).map(|block| block.shape)
    }
}

/// Puts a document together, block after block.
#[derive(Default)]
pub(crate) struct Builder {
    pub(crate) document: Document,
    /// Where the block that is being written began.
    start: usize,
    /// Where bold words at its beginning end.
    bold_to: Option<usize>,
    /// How many signs are bold, and how many there are.
    bold: usize,
    signs: usize,
    /// What the headings from this level on stood over has ended.
    ended: Option<u8>,
    /// How many signs of Markdown have been looked at.
    pub(crate) marks: u32,
}

impl Builder {
    /// Where the next sign will stand.
    pub(crate) fn at(&self) -> usize {
        self.document.text.len()
    }

    /// Adds words; space is one space.
    pub(crate) fn words(&mut self, words: &str, bold: bool) {
        let mut rest = words;
        while !rest.is_empty() {
            let text = &mut self.document.text;
            // Letters of ASCII are most of what there is, and nothing is to be asked about each of them.
            let (plain, spaces) = plain(rest.as_bytes());
            if plain > 0 {
                let (written, after) = rest.split_at(plain);
                text.push_str(written);
                let plain = plain - spaces;
                if bold {
                    if self.bold == self.signs {
                        self.bold_to = Some(text.len());
                    }
                    self.bold += plain;
                }
                self.signs += plain;
                rest = after;
                continue;
            }
            let mut letters = rest.chars();
            let Some(letter) = letters.next() else { break };
            rest = letters.as_str();
            if letter.is_whitespace() {
                if text.len() > self.start && !text.ends_with([' ', '\n']) {
                    text.push(' ');
                }
                continue;
            }
            if crate::input::is_unseen(letter) {
                continue;
            }
            // A mark or a number before bold words is none of them.
            let mark = text.len() == self.start && MARKS.contains(&letter);
            let number = self.signs == 0 && !bold && (letter.is_ascii_digit() || ".)(".contains(letter));
            if mark || number {
                text.push(letter);
                continue;
            }
            if bold {
                if self.bold == self.signs {
                    self.bold_to = Some(text.len() + letter.len_utf8());
                }
                self.bold += 1;
            }
            self.signs += 1;
            text.push(letter);
        }
    }

    /// A line ends inside a cell.
    pub(crate) fn line(&mut self) {
        let text = &mut self.document.text;
        text.truncate(text.trim_end_matches(' ').len().max(self.start));
        if text.len() > self.start && !text.ends_with('\n') {
            text.push('\n');
        }
    }

    /// Ends what was written as one stretch.
    pub(crate) fn take(&mut self) -> Span {
        let text = &mut self.document.text;
        text.truncate(text.trim_end().len().max(self.start));
        let span = Span::new(self.start, text.len());
        (self.bold, self.signs, self.bold_to) = (0, 0, None);
        self.start = text.len();
        span
    }

    /// Begins a new line of the plain text.
    pub(crate) fn separate(&mut self, by: char) {
        if !self.document.text.is_empty() {
            self.document.text.push(by);
        }
        self.start = self.document.text.len();
    }

    /// Ends a block; nothing written, no block.
    pub(crate) fn block(&mut self, shape: Shape) {
        let all_bold = self.signs > 0 && self.bold == self.signs;
        let bold_to = self.bold_to.filter(|_| self.bold > 0);
        let mut span = self.take();
        if span.is_empty() {
            return;
        }
        let (marked, shape) = match shape {
            Shape::Paragraph => {
                self.after_mark(span).map_or((span, shape), |rest| (rest, Shape::Item { depth: 1, goes_on: false }))
            }
            shape => (span, shape),
        };
        span = marked;
        self.go_on(shape, span);
        let words = span.of(&self.document.text);
        let short = words.chars().count() <= 120 && !words.ends_with(['.', ';', ',', '。', '；']);
        let shape = match shape {
            Shape::Paragraph if all_bold && (short || is_title(words)) || is_counted(words) => {
                Shape::Heading(BOLD_LINE)
            }
            shape => shape,
        };
        let lead = match shape {
            Shape::Heading(_) => None,
            _ => bold_to.map(|to| Span::new(span.from as usize, to)).filter(|lead| lead.to > lead.from),
        };
        self.document.blocks.push(Block { shape, span, lead });
        self.separate('\n');
    }

    /// The words of a paragraph behind the mark of an item that it begins with.
    fn after_mark(&self, span: Span) -> Option<Span> {
        let words = span.of(&self.document.text);
        let rest = words.strip_prefix(MARKS)?.trim_start();
        (!rest.is_empty()).then(|| Span::new(span.to as usize - rest.len(), span.to as usize))
    }

    /// What stood under headings of this level ends here, though no heading follows.
    pub(crate) fn end_of(&mut self, level: u8) {
        self.ended = Some(self.ended.map_or(level, |ended| ended.min(level)));
    }

    /// What comes after the end of a part belongs to what stands above that part.
    pub(crate) fn go_on(&mut self, shape: Shape, span: Span) {
        let Some(level) = self.ended.take() else { return };
        if matches!(shape, Shape::Heading(next) if next <= level) {
            return;
        }
        let place = Span { from: span.from, to: span.from };
        self.document.blocks.push(Block { shape: Shape::Heading(level), span: place, lead: None });
    }

    /// A heading was here whose words were lost.
    pub(crate) fn gap(&mut self) {
        let span = Span::new(self.start, self.start);
        self.document.blocks.push(Block { shape: Shape::Heading(BOLD_LINE), span, lead: None });
    }

    pub(crate) fn finish(mut self) -> Document {
        self.block(Shape::Paragraph);
        let text = &mut self.document.text;
        text.truncate(text.trim_end().len());
        // A link at the very end may have had a space behind its words.
        let end = text.len() as u32;
        for link in &mut self.document.links {
            link.span.to = link.span.to.min(end);
        }
        self.document.links.retain(|link| !link.span.is_empty());
        self.document
    }
}

/// How many signs of ASCII a text begins with that are written as they are, and how many of them are single spaces between the others.
fn plain(text: &[u8]) -> (usize, usize) {
    let (mut length, mut spaces) = (0, 0);
    while let Some(byte) = text.get(length) {
        if *byte == b' ' && length > 0 && text.get(length + 1).is_some_and(u8::is_ascii_graphic) {
            spaces += 1;
        } else if !byte.is_ascii_graphic() {
            break;
        }
        length += 1;
    }
    (length, spaces)
}

/// Signs before items of lists that are none by name.
const MARKS: &[char] = &['•', '‣', '▪', '◦'];

/// Whether bold words that end like a sentence are a title all the same: numbered, or in capitals.
fn is_title(words: &str) -> bool {
    let few = words.split_whitespace().count() <= 12 && words.ends_with(['.', '。']);
    let number = words.split(['.', ')', ' ']).next().unwrap_or_default();
    let numbered = !number.is_empty() && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    let capitals = words.chars().filter(|letter| letter.is_uppercase()).count();
    let small = words.chars().filter(|letter| letter.is_lowercase()).count();
    few && (numbered || capitals > small * 2)
}

/// Whether few words have behind them how many things are below: `Statistics (11)`.
fn is_counted(words: &str) -> bool {
    const LONGEST: usize = 60;
    let count = words.strip_suffix([')', '）']).and_then(|words| words.rsplit_once(['(', '（']));
    count.is_some_and(|(before, digits)| {
        (1..=3).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && words.len() <= LONGEST
            && before.starts_with(char::is_alphabetic)
            && before.trim_end().split(' ').count() <= 4
            && !before.contains(['.', ',', ':', '(', '_'])
    })
}

/// How far down a line stands that is a heading only because it is bold.
pub(crate) const BOLD_LINE: u8 = 8;
