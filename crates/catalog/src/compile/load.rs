//! Reading the catalogue's sources from disk.

use super::Problem;
use super::import::{DISGUISED, Disguised, ImportedHost, TABLES, Table, parse_disguised};
use super::schema::{CommonFile, MixedFile, OwnerRow, OwnersFile, VendorFile, WebMailFile};
use std::collections::BTreeSet;
use std::path::Path;

/// Everything that is read, before any of it is checked.
pub(super) struct Sources {
    /// Vendor files with their identifier and first line, sorted by identifier.
    pub(super) vendors: Vec<Loaded>,
    pub(super) mixed: BTreeSet<String>,
    pub(super) common: CommonFile,
    pub(super) web_mail: Vec<String>,
    pub(super) owners: Vec<OwnerRow>,
    /// Those that are trusted more first.
    pub(super) imported: Vec<(Table, Vec<ImportedHost>)>,
    /// Hosts that hide a company behind a site's own name.
    pub(super) disguised: Disguised,
    pub(super) public_suffixes: String,
}

impl Sources {
    /// The number of the vendor whose file is called `id`.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        let file = format!("vendors/{id}.toml");
        self.vendors.iter().position(|loaded| loaded.file == file)
    }
}

/// The keys that mean the same for many vendors.
pub(super) const COMMON: &str = "common-parameters.toml";
/// The pages on which people read their mail.
pub(super) const WEB_MAIL: &str = "web-mail.toml";
/// Where the owners of vendors have their seats.
pub(super) const OWNERS: &str = "owners.toml";

pub(super) struct Loaded {
    pub(super) file: String,
    pub(super) first_line: String,
    pub(super) content: VendorFile,
}

pub(super) fn load(root: &Path) -> Result<Sources, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut names = Vec::new();
    match std::fs::read_dir(root.join("vendors")) {
        Ok(entries) => names.extend(
            entries
                .flatten()
                .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "toml"))
                .filter_map(|entry| entry.file_name().into_string().ok()),
        ),
        Err(error) => problems.push(Problem { file: "vendors".into(), message: error.to_string() }),
    }
    names.sort();
    let mut vendors = Vec::new();
    for name in names {
        let file = format!("vendors/{name}");
        match read(root, &file).and_then(|text| parse::<VendorFile>(&file, &text).map(|content| (text, content))) {
            Ok((text, content)) => {
                vendors.push(Loaded { file, first_line: text.lines().next().unwrap_or_default().to_owned(), content });
            }
            Err(problem) => problems.push(problem),
        }
    }
    let mut checked =
        |result: Result<String, Problem>| result.map_err(|problem| problems.push(problem)).unwrap_or_default();
    let mixed = checked(read(root, "mixed.toml"));
    let common = checked(read(root, COMMON));
    let web_mail = checked(read(root, WEB_MAIL));
    let owners = checked(read(root, OWNERS));
    let imported = TABLES.map(|table| (table, checked(read(root, &table.file()))));
    let disguised = parse_disguised(&checked(read(root, DISGUISED)));
    let public_suffixes = checked(read(root, "data/public_suffix_list.dat"));
    let mixed = parse::<MixedFile>("mixed.toml", &mixed).map_err(|problem| problems.push(problem));
    let common = parse::<CommonFile>(COMMON, &common).map_err(|problem| problems.push(problem));
    let web_mail = parse::<WebMailFile>(WEB_MAIL, &web_mail).map_err(|problem| problems.push(problem));
    let owners = parse::<OwnersFile>(OWNERS, &owners).map_err(|problem| problems.push(problem));
    let parsed = imported.iter().map(|(table, text)| Ok((*table, super::import::parse(*table, text)?)));
    let imported = parsed.collect::<Result<Vec<_>, Problem>>().map_err(|problem| problems.push(problem));
    match (mixed, common, web_mail, owners, imported) {
        (Ok(mixed), Ok(common), Ok(web_mail), Ok(owners), Ok(imported)) if problems.is_empty() => Ok(Sources {
            vendors,
            mixed: mixed.hosts.into_iter().collect(),
            common,
            web_mail: web_mail.pages,
            owners: owners.owners,
            imported,
            disguised,
            public_suffixes,
        }),
        _ => Err(problems),
    }
}

fn read(root: &Path, file: &str) -> Result<String, Problem> {
    std::fs::read_to_string(root.join(file)).map_err(|error| Problem { file: file.into(), message: error.to_string() })
}

fn parse<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, Problem> {
    toml::from_str(text).map_err(|error| Problem { file: file.into(), message: error.to_string() })
}
