//! One day as a text, read and written. First the companies, a line each (`+brand<tab>owner`), counted from 0; then the sites (`@site<tab>pages`), each
//! with its lines: company, purpose, seen, stopped. `-` stands for what nobody knows.

use sluice_model::{Category, VisitTally};
use std::fmt::Write;

/// Bytes of one day; what comes beyond that on sites that are not there yet is not kept.
const LONGEST_DAY: usize = 1 << 20;
/// Letters of a name that are kept: more than any site or brand has.
const LONGEST_NAME: usize = 260;

/// A company: a brand and who owns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Company {
    /// The brand.
    pub brand: String,
    /// Who owns it; empty when not known.
    pub owner: String,
}

/// What was seen of a company for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The place of the company among those of the day; `None` when nobody knows whose it was.
    pub company: Option<u32>,
    /// The purpose; `None` for what nobody could sort.
    pub category: Option<Category>,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
}

/// A site on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Its registrable domain.
    pub name: String,
    /// How many of its pages were loaded on which something was seen.
    pub pages: u32,
    /// What was seen.
    pub lines: Vec<Line>,
}

/// A day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// The companies that were seen.
    pub companies: Vec<Company>,
    /// The sites, first visited first.
    pub sites: Vec<Site>,
}

/// What a page load adds, as a text; empty when nothing was seen: that somebody was there at all is not kept.
pub fn visit(tally: &VisitTally) -> String {
    let mut day = Day::default();
    let mut site = Site { name: plain(&tally.site), pages: 1, lines: Vec::new() };
    for found in tally.tallies.iter().filter(|found| found.seen > 0) {
        let company = (!found.company.is_empty())
            .then(|| day.place(&Company { brand: plain(&found.company), owner: plain(&found.owner) }));
        site.add(&Line { company, category: found.category, seen: found.seen, stopped: found.stopped.min(found.seen) });
    }
    if site.lines.is_empty() || site.name.is_empty() {
        return String::new();
    }
    day.sites.push(site);
    day.write()
}

/// A day with what page loads add to it. What cannot be read of either adds nothing.
pub fn add(day: &str, visits: &[&str]) -> String {
    let mut sum = Day::read(day);
    let mut length = day.len();
    for visit in visits {
        let more = Day::read(visit);
        sum.add(&more, length < LONGEST_DAY);
        length += visit.len();
    }
    sum.write()
}

impl Day {
    /// A day from its text. Lines that cannot be read are left out.
    pub fn read(text: &str) -> Self {
        let mut day = Self::default();
        for line in text.lines() {
            let mut fields = line.split('\t');
            let first = fields.next().unwrap_or_default();
            if let Some(brand) = first.strip_prefix('+') {
                let owner = fields.next().unwrap_or_default();
                day.companies.push(Company { brand: brand.to_owned(), owner: owner.to_owned() });
            } else if let Some(name) = first.strip_prefix('@') {
                let pages = fields.next().and_then(|pages| pages.parse().ok()).unwrap_or(0);
                day.sites.push(Site { name: name.to_owned(), pages, lines: Vec::new() });
            } else if let (Some(site), Some(line)) = (day.sites.last_mut(), read_line(first, day.companies.len())) {
                site.lines.push(line);
            }
        }
        day
    }

    /// The text of a day.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for Company { brand, owner } in &self.companies {
            text.extend(["+", brand, "\t", owner, "\n"]);
        }
        for site in &self.sites {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "@{}\t{}", site.name, site.pages);
            for Line { company, category, seen, stopped } in &site.lines {
                let _ = match company {
                    Some(company) => write!(text, "{company} "),
                    None => write!(text, "- "),
                };
                let _ = match category {
                    Some(category) => writeln!(text, "{} {seen} {stopped}", *category as u8),
                    None => writeln!(text, "- {seen} {stopped}"),
                };
            }
        }
        text
    }

    /// Adds another day's sites to this; new ones only where there is room.
    fn add(&mut self, other: &Self, room: bool) {
        for site in &other.sites {
            let at = match self.sites.iter().position(|known| known.name == site.name) {
                Some(at) => at,
                None if !room => continue,
                None => {
                    self.sites.push(Site { name: site.name.clone(), ..Site::default() });
                    self.sites.len() - 1
                }
            };
            self.sites[at].pages = self.sites[at].pages.saturating_add(site.pages);
            for line in &site.lines {
                let company = line.company.and_then(|company| other.companies.get(company as usize));
                let company = company.map(|company| self.place(company));
                self.sites[at].add(&Line { company, ..*line });
            }
        }
    }

    /// The place of a company, which gets one if it has none.
    fn place(&mut self, company: &Company) -> u32 {
        let at = self.companies.iter().position(|known| known == company).unwrap_or_else(|| {
            self.companies.push(company.clone());
            self.companies.len() - 1
        });
        at as u32
    }
}

impl Site {
    fn add(&mut self, line: &Line) {
        let same = |known: &&mut Line| known.company == line.company && known.category == line.category;
        match self.lines.iter_mut().find(same) {
            Some(known) => {
                known.seen = known.seen.saturating_add(line.seen);
                known.stopped = known.stopped.saturating_add(line.stopped);
            }
            None => self.lines.push(*line),
        }
    }
}

/// `company purpose seen stopped`; nothing of a company that was not named.
fn read_line(text: &str, companies: usize) -> Option<Line> {
    let mut words = text.split(' ');
    let mut next = || words.next();
    let company = match next()? {
        "-" => None,
        number => Some(number.parse().ok().filter(|number| (*number as usize) < companies)?),
    };
    let category = match next()? {
        "-" => None,
        number => Some(*Category::ALL.get(number.parse::<usize>().ok()?)?),
    };
    let seen = next()?.parse().ok()?;
    let stopped: u32 = next()?.parse().ok()?;
    Some(Line { company, category, seen, stopped: stopped.min(seen) })
}

/// A name as it can stand in a line.
fn plain(name: &str) -> String {
    name.chars().take(LONGEST_NAME).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::{Company, Day, LONGEST_DAY, Line, Site, add, visit};
    use sluice_model::{Category, Tally, VisitTally};

    fn tally(site: &str, tallies: &[(&str, Option<Category>, u32, u32)]) -> VisitTally {
        let one = |&(company, category, seen, stopped): &(&str, Option<Category>, u32, u32)| Tally {
            company: company.to_owned(),
            owner: format!("Owner of {company}"),
            category,
            seen,
            stopped,
        };
        VisitTally {
            site: site.to_owned(),
            started: 1.0,
            tallies: tallies.iter().map(one).collect(),
            names: Vec::new(),
        }
    }

    #[test]
    fn page_loads_are_summed_by_site_company_and_purpose() {
        let ads = Some(Category::Advertising);
        let first = visit(&tally("a.example", &[("Fake Ads", ads, 3, 2), ("", None, 4, 0)]));
        let second =
            visit(&tally("a.example", &[("Fake Maps", Some(Category::Features), 1, 0), ("Fake Ads", ads, 2, 2)]));
        let third = visit(&tally("b.example", &[("Fake Ads", ads, 1, 1)]));
        let day = add("", &[&first, &second, &third]);
        assert_eq!(day, add(&add(&first, &[&second]), &[&third]));
        let line = |company, category, seen, stopped| Line { company, category, seen, stopped };
        let read = Day::read(&day);
        assert_eq!(read.companies.iter().map(|it| it.brand.as_str()).collect::<Vec<_>>(), ["Fake Ads", "Fake Maps"]);
        let a = vec![line(Some(0), ads, 5, 4), line(None, None, 4, 0), line(Some(1), Some(Category::Features), 1, 0)];
        let b = vec![line(Some(0), ads, 1, 1)];
        let sites = [
            Site { name: "a.example".into(), pages: 2, lines: a },
            Site { name: "b.example".into(), pages: 1, lines: b },
        ];
        assert_eq!(read.sites, sites);
        assert_eq!(read.write(), day);
    }

    #[test]
    fn where_nothing_was_seen_nothing_is_kept() {
        assert_eq!(visit(&tally("a.example", &[])), "");
        assert_eq!(visit(&tally("a.example", &[("Fake Ads", None, 0, 0)])), "");
        assert_eq!(visit(&tally("", &[("Fake Ads", None, 1, 0)])), "");
    }

    #[test]
    fn names_cannot_pass_for_lines() {
        let text = visit(&tally("a\n@b.example\t9", &[("x\n+y\tz", None, 1, 9)]));
        let day = Day::read(&text);
        assert_eq!((day.sites.len(), day.companies.len()), (1, 1));
        assert_eq!((day.sites[0].pages, day.sites[0].lines[0].stopped), (1, 1));
        assert_eq!(day.companies[0], Company { brand: "x +y z".into(), owner: "Owner of x +y z".into() });
    }

    #[test]
    fn what_cannot_be_read_does_no_harm() {
        for broken in ["7 7 7", "@a\tx\n0 0 1 1\n- - x 1\n- 9 1 1\n-", "\u{0}", "@", "+\n@a\n0 - 4294967296 0"] {
            let day = Day::read(broken);
            assert!(day.sites.iter().all(|site| site.lines.is_empty()), "{broken}");
        }
        let good = visit(&tally("a.example", &[("Fake Ads", None, u32::MAX, 1)]));
        assert_eq!(Day::read(&add("garbage\n", &[&good, &good])).sites[0].lines[0].seen, u32::MAX);
    }

    #[test]
    fn a_day_that_is_full_takes_no_new_sites() {
        let mut day = String::new();
        for number in 0..40_000 {
            day.extend(["@site-number-", &number.to_string(), ".example\t1\n- - 1 0\n"]);
        }
        assert!(day.len() > LONGEST_DAY);
        let old = visit(&tally("site-number-7.example", &[("", None, 1, 0)]));
        let new = visit(&tally("new.example", &[("", None, 1, 0)]));
        let sum = Day::read(&add(&day, &[&old, &new]));
        assert_eq!((sum.sites.len(), sum.sites[7].pages), (40_000, 2));
    }
}
