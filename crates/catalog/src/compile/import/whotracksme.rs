//! whotracks.me: its tracker database of August 2022 (CC BY 4.0), the last one under that licence. It does not change any more, so
//! it is read once, from a file with the columns domain, tracker, category and company.

use super::ImportedHost;
use sluice_model::Category;

/// The categories of whotracks.me as ours; `None` where its word says nothing about the purpose.
fn category(word: &str) -> Option<Category> {
    Some(match word {
        "advertising" | "pornvertising" => Category::Advertising,
        "site_analytics" => Category::Analytics,
        "consent" => Category::Preferences,
        "customer_interaction" | "social_media" | "cdn" | "audio_video_player" | "hosting" | "comments" => {
            Category::Features
        }
        _ => return None,
    })
}

/// The hosts in the text of that file. A field may be quoted when it holds a comma.
pub(super) fn read(text: &str) -> Vec<ImportedHost> {
    text.lines()
        .skip(1)
        .filter_map(|line| {
            let fields = fields(line);
            let [host, vendor, category_word, owner] = fields.as_slice() else { return None };
            let category = category(category_word)?;
            Some(ImportedHost { host: host.clone(), category, vendor: vendor.clone(), owner: owner.clone() })
        })
        .collect()
}

fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().into_iter().for_each(|field| field.push(letter)),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    #[test]
    fn quoted_fields_keep_their_commas() {
        assert_eq!(super::fields("a.example,A,cdn,\"A, Inc.\""), ["a.example", "A", "cdn", "A, Inc."]);
    }
}
