//! The terminal (being built).
fn main() {}
