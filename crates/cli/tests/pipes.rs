//! `sluice` between other programs: it answers those who wait, and ends quietly when nobody listens any more.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

const LINE: &[u8] = b"{\"cookie\":\"_ga\",\"domain\":\"shop.example\",\"site\":\"shop.example\"}\n";

fn classify() -> Child {
    let mut program = Command::new(env!("CARGO_BIN_EXE_sluice"));
    let pipes = program.arg("classify").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    pipes.spawn().expect("the program starts")
}

#[test]
fn an_answer_comes_before_the_next_question() {
    let mut running = classify();
    let mut questions = running.stdin.take().expect("its input is a pipe");
    let mut answers = BufReader::new(running.stdout.take().expect("its output is a pipe"));
    for _ in 0..3 {
        questions.write_all(LINE).expect("it listens");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("it answers");
        assert!(answer.contains("\"category\":\"analytics\""), "{answer}");
    }
    drop(questions);
    assert!(running.wait().expect("it ends").success());
}

#[test]
fn nobody_listening_is_no_failure() {
    let mut running = classify();
    let mut questions = running.stdin.take().expect("its input is a pipe");
    drop(running.stdout.take());
    // Until it is gone: then writing fails here, too.
    while questions.write_all(LINE).is_ok() {}
    let mut said = String::new();
    running.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
    assert_eq!((running.wait().expect("it ends").code(), said.as_str()), (Some(0), ""));
}
