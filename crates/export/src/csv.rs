//! Rows of a table, as RFC 4180 has them. What a page chose must not become a formula in somebody's table program.

/// Adds one row.
pub(crate) fn row(text: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        add(text, cell);
    }
    text.push_str("\r\n");
}

/// The names of the columns.
pub(crate) fn head(text: &mut String, columns: &[&str]) {
    text.push_str(&columns.join(","));
    text.push_str("\r\n");
}

fn add(text: &mut String, cell: &str) {
    // Some programs pass over blanks at the beginning, and some take a tab or the end of a line for the beginning of a cell.
    let begins = cell
        .trim_start_matches([' ', '\u{a0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let quoted = begins || cell.contains([',', '"', '\n', '\r', ';', '\t']);
    if !quoted {
        text.push_str(cell);
        return;
    }
    text.push('"');
    if begins {
        text.push('\'');
    }
    for letter in cell.chars() {
        if letter == '"' {
            text.push('"');
        }
        text.push(letter);
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let mut text = String::new();
        row(&mut text, &["plain", "a,b", "say \"so\"", "two\nlines", ""].map(str::to_owned));
        assert_eq!(text, "plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
    }

    #[test]
    fn nothing_becomes_a_formula() {
        for cell in
            ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"http://evil.example\")"]
        {
            let mut text = String::new();
            row(&mut text, &[cell.to_owned()]);
            assert!(text.starts_with("\"'"), "{text}");
        }
    }
}
