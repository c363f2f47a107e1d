//! What fits, summed: by day, by company, by purpose and by site, in one walk over the rows.

use crate::filter::Filter;
use crate::history::History;
use sluice_model::Purposes;
use std::cmp::Reverse;

/// How many things were seen and stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count {
    /// How many were seen.
    pub seen: u64,
    /// How many of these were stopped.
    pub stopped: u64,
}

/// A day's sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySum {
    /// The day, counted from the first of 1970.
    pub day: u32,
    /// What was seen.
    pub count: Count,
}

/// A company's sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompanySum {
    /// Its number.
    pub company: u32,
    /// On how many sites.
    pub sites: u32,
    /// On how many days.
    pub days: u32,
    /// What for.
    pub purposes: Purposes,
    /// What was seen.
    pub count: Count,
}

/// A site's sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SiteSum {
    /// Its number.
    pub site: u32,
    /// How many known companies.
    pub companies: u32,
    /// On how many days.
    pub days: u32,
    /// The latest of them.
    pub latest: u32,
    /// What was seen.
    pub count: Count,
}

/// In which order lists are shown; names are what comes next in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The widest spread first: companies by sites, sites by companies.
    #[default]
    Spread,
    /// The most things first.
    Seen,
    /// The most stopped first.
    Stopped,
    /// The latest first; of companies those of the most days.
    Latest,
    /// By name.
    Name,
}

/// Everything that fits, summed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All of it.
    pub count: Count,
    /// By day, the first first; only days of which something fits.
    pub days: Vec<DaySum>,
    /// By company.
    pub companies: Vec<CompanySum>,
    /// By site.
    pub sites: Vec<SiteSum>,
    /// By purpose, in the order people see; what nobody could sort comes last.
    pub categories: [Count; 8],
}

impl Summary {
    /// Sums what fits.
    pub fn of(history: &History, filter: &Filter) -> Self {
        let ready = filter.ready(history);
        let mut sum = Self::default();
        let mut companies: Vec<CompanySum> = (0..history.companies.len() as u32).map(CompanySum::none).collect();
        let mut sites: Vec<SiteSum> = (0..history.sites.len() as u32).map(SiteSum::none).collect();
        // Which companies were seen on which sites: a bit for each pair.
        let mut met = vec![0_u64; (companies.len() * sites.len()).div_ceil(64)];
        let mut last_day = vec![0_u32; companies.len()];
        for row in history.rows.iter().filter(|row| ready.fits(row)) {
            let (seen, stopped) = (u64::from(row.seen), u64::from(row.stopped));
            sum.count.add(seen, stopped);
            sum.categories[row.category.map_or(7, |category| category as usize)].add(seen, stopped);
            match sum.days.last_mut().filter(|last| last.day == row.day) {
                Some(last) => last.count.add(seen, stopped),
                None => sum.days.push(DaySum { day: row.day, count: Count { seen, stopped } }),
            }
            let site = &mut sites[row.site as usize];
            site.count.add(seen, stopped);
            if site.days == 0 || site.latest != row.day {
                site.days += 1;
                site.latest = row.day;
            }
            let Some(company) = companies.get_mut(row.company as usize) else { continue };
            company.count.add(seen, stopped);
            if let Some(category) = row.category {
                company.purposes = company.purposes.with(category);
            }
            if company.days == 0 || last_day[row.company as usize] != row.day {
                company.days += 1;
                last_day[row.company as usize] = row.day;
            }
            let pair = row.company as usize * history.sites.len() + row.site as usize;
            let (word, bit) = (&mut met[pair / 64], 1 << (pair % 64));
            if *word & bit == 0 {
                *word |= bit;
                company.sites += 1;
                site.companies += 1;
            }
        }
        companies.retain(|company| company.count.seen > 0);
        sites.retain(|site| site.count.seen > 0);
        (sum.companies, sum.sites) = (companies, sites);
        sum
    }

    /// Puts companies and sites in order.
    pub fn sort(&mut self, history: &History, companies: Order, sites: Order) {
        let place = |sum: &CompanySum| {
            let name = history.company(sum.company).map_or("", |company| company.brand.as_str());
            companies.key([u64::from(sum.sites), sum.count.seen, sum.count.stopped, u64::from(sum.days)], name)
        };
        let order = in_order(self.companies.iter().map(place).collect());
        self.companies = order.into_iter().filter_map(|at| self.companies.get(at).copied()).collect();
        let place = |sum: &SiteSum| {
            let name = history.sites.get(sum.site as usize).map_or("", String::as_str);
            sites.key([u64::from(sum.companies), sum.count.seen, sum.count.stopped, u64::from(sum.latest)], name)
        };
        let order = in_order(self.sites.iter().map(place).collect());
        self.sites = order.into_iter().filter_map(|at| self.sites.get(at).copied()).collect();
    }
}

/// What an order goes by: numbers, the greatest first, and then the name, whose capitals do not matter.
type Key = (Reverse<(u64, u64)>, String);

impl Order {
    /// `numbers` are spread, seen, stopped and latest.
    fn key(self, numbers: [u64; 4], name: &str) -> Key {
        let [spread, seen, stopped, latest] = numbers;
        let first = match self {
            Self::Spread => (spread, seen),
            Self::Seen => (seen, 0),
            Self::Stopped => (stopped, seen),
            Self::Latest => (latest, seen),
            Self::Name => (0, 0),
        };
        (Reverse(first), name.to_ascii_lowercase())
    }
}

/// The places of these keys in their order. One function for both lists: sorting code is large.
fn in_order(keys: Vec<Key>) -> Vec<usize> {
    let mut placed: Vec<(Key, usize)> = keys.into_iter().enumerate().map(|(at, key)| (key, at)).collect();
    placed.sort_unstable();
    placed.into_iter().map(|(_, at)| at).collect()
}

impl Count {
    const fn add(&mut self, seen: u64, stopped: u64) {
        self.seen += seen;
        self.stopped += stopped;
    }
}

impl CompanySum {
    fn none(company: u32) -> Self {
        Self { company, sites: 0, days: 0, purposes: Purposes::NONE, count: Count::default() }
    }
}

impl SiteSum {
    fn none(site: u32) -> Self {
        Self { site, companies: 0, days: 0, latest: 0, count: Count::default() }
    }
}
