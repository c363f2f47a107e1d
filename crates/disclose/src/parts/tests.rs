//! Every form in which requests carry keys and values.

use super::parts;
use crate::Carrier;

fn of(url: &str, body: &str) -> Vec<String> {
    parts(&Carrier { url, body, headers: &[] })
        .list
        .into_iter()
        .map(|part| format!("{}={}", part.key, part.value))
        .collect()
}

#[test]
fn queries_and_semicolons() {
    assert_eq!(of("https://h/p?a=1&b=x%20y&c&=d#e=f", ""), ["a=1", "b=x y", "c=", "=d"]);
    assert_eq!(of("https://ad.example/activity;src=1;u1=a%2Cb;ord=7?z=2", ""), ["src=1", "u1=a,b", "ord=7", "z=2"]);
    assert_eq!(of("https://dpm.example/ibs:dpid=7&dpuuid=abc", ""), ["dpid=7", "dpuuid=abc"]);
    assert_eq!(of("https://h.example/5/c=1/tp=x/p.gif", ""), ["c=1", "tp=x"]);
    assert_eq!(of("https://h/%7B%22a%22", ""), Vec::<String>::new());
    assert_eq!(of("", ""), Vec::<String>::new());
}

#[test]
fn forms_and_batches() {
    assert_eq!(
        of("https://h/", "en=page_view&dl=x\r\nen=scroll&epn.p=90"),
        ["en=page_view", "dl=x", "en=scroll", "epn.p=90"]
    );
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n{\"g\":2}\r\n--b--";
    assert_eq!(of("https://h/", multipart), ["a=1", "f.g=2"]);
}

#[test]
fn json_in_one_piece_in_lines_and_cut_off() {
    assert_eq!(of("https://h/", r#"{"a":{"b":[{"c":1},{"c":2}]}}"#), ["a.b.c=1", "a.b.c=2"]);
    assert_eq!(of("https://h/", "{\"a\":1}\n{\"b\":2}\nnot json\n{\"c\":3}"), ["a=1", "b=2", "c=3"]);
    assert_eq!(of("https://h/", r#"{"a":1,"b":"hal"#), ["a=1", "b=hal"]);
}

#[test]
fn values_inside_values() {
    assert_eq!(of("https://h/?d=%7B%22a%22%3A%22b%22%7D", ""), ["d.a=b"]);
    assert_eq!(of("https://h/?d=eyJhIjoiYiJ9", ""), ["d.a=b"]);
    assert_eq!(of("https://h/?d=a%3D1%26b%3D2", ""), ["d.a=1", "d.b=2"]);
    assert_eq!(of("https://h/?eyJhIjoiYiJ9", ""), ["a=b"]);
    assert_eq!(of("https://h/?d=%257B%2522a%2522%253A1%257D", ""), ["d.a=1"]);
    // A token with dots is not taken apart.
    assert_eq!(of("https://h/?d=eyJh.eyJi.c", ""), ["d=eyJh.eyJi.c"]);
    assert_eq!(
        of("https://h/?dl=https%3A%2F%2Fshop.example%2F%3Fq%3Dshoes", ""),
        ["dl=https://shop.example/?q=shoes", "dl?q=shoes"]
    );
}

#[test]
fn what_is_no_form_at_all_is_kept() {
    assert_eq!(of("https://h/", "plain words, nothing else"), ["body=plain words, nothing else"]);
    assert_eq!(of("https://h/?a=b=c&d==", ""), ["a=b=c", "d=="]);
}

#[test]
fn a_flood_is_cut_and_said_so() {
    let query = "k=v&".repeat(5_000);
    let url = format!("https://h/?{query}");
    let found = parts(&Carrier { url: &url, body: "", headers: &[] });
    assert_eq!((found.list.len(), found.cut), (2_000, true));
}

#[test]
fn headers_that_say_something() {
    let headers = [
        ("Referer", "https://a.example/?q=x"),
        ("Cookie", "a=1; b=2"),
        ("Accept", "*/*"),
        ("User-Agent", "Mozilla/5.0"),
    ];
    let headers: Vec<_> = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let found = parts(&Carrier { url: "https://h/", body: "", headers: &headers });
    let keys: Vec<&str> = found.list.iter().map(|part| part.key.as_str()).collect();
    assert_eq!(keys, ["header.referer", "header.referer?q", "cookie.a", "cookie.b", "header.user-agent"]);
}
