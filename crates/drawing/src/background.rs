//! The line to the background: one request at a time, and a fresh look whenever something changed for the tab.

use crate::{browser, queue::Queue, words};
use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use serde::{Serialize, de::DeserializeOwned};
use sluice_crossing::{give, take};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsValue;

/// How long to wait before opening the line again after it broke, in milliseconds.
const RECONNECT: u32 = 500;

/// Asks the background, and gives every answer to one listener.
#[derive(Clone)]
pub struct Background {
    line: Rc<Line>,
}

type Listener = Box<dyn Fn(&Background, Result<JsValue, String>)>;

struct Line {
    tab: i32,
    /// Ready to be sent, as all requests are: so the line is compiled once for pages that ask different things.
    look: JsValue,
    /// The least time between a change and the look at it, in milliseconds: a page that loads changes all the time.
    pace: u32,
    queue: RefCell<Queue<JsValue>>,
    /// What is to be done when everything that was asked is answered.
    after: RefCell<Vec<Box<dyn FnOnce()>>>,
    /// Whether a look is already due.
    due: Cell<bool>,
    listener: Listener,
}

impl Background {
    /// Opens the line for a tab and takes the first look. `first` is an answer that is there already.
    pub fn open<Answer: DeserializeOwned>(
        tab: i32,
        look: &impl Serialize,
        pace: u32,
        first: Option<JsValue>,
        listener: impl Fn(&Self, Result<Answer, String>) + 'static,
    ) {
        let listener: Listener = Box::new(move |background, answer| {
            listener(background, answer.and_then(|answer| read(&answer)));
        });
        let look = message_of(look).unwrap_or(JsValue::NULL);
        let line = Line {
            tab,
            look,
            pace,
            queue: RefCell::default(),
            after: RefCell::default(),
            due: Cell::new(false),
            listener,
        };
        let background = Self { line: Rc::new(line) };
        background.follow();
        if let Some(answer) = first.and_then(|answer| content(answer).ok()) {
            (background.line.listener)(&background, Ok(answer));
        }
        // Also after a first answer: what changed before the line was open was told to nobody.
        background.look_again();
    }

    /// Sends an action of the user; its answer goes to the listener like every other.
    pub fn act(&self, action: &impl Serialize) {
        match message_of(action) {
            Ok(action) => self.line.queue.borrow_mut().push(action),
            Err(fault) => (self.line.listener)(self, Err(fault)),
        }
        self.send();
    }

    /// Takes a fresh look.
    pub fn look_again(&self) {
        self.line.queue.borrow_mut().look_again();
        self.send();
    }

    /// Does something once everything that was asked is answered, and so in force.
    pub fn after(&self, act: impl FnOnce() + 'static) {
        self.line.after.borrow_mut().push(Box::new(act));
        self.send();
    }

    fn send(&self) {
        let Some(request) = self.line.queue.borrow_mut().next(&self.line.look) else {
            if self.line.queue.borrow().is_idle() {
                let after = self.line.after.take();
                for act in after {
                    act();
                }
            }
            return;
        };
        let this = self.clone();
        browser::spawn(async move {
            let answer = ask(request).await;
            let show = this.line.queue.borrow_mut().answered();
            if show {
                (this.line.listener)(&this, answer);
            }
            this.send();
        });
    }

    /// Listens for changes; when the line breaks (the background sleeps), opens it again and looks.
    fn follow(&self) {
        let (hearing, ending) = (self.clone(), self.clone());
        // The port lives as long as its listeners; without one the extension is gone and nothing can change.
        let _ = browser::open_port(
            "view",
            move |message| hearing.heard(&message),
            move || {
                Timeout::new(RECONNECT, move || {
                    ending.follow();
                    ending.look_again();
                })
                .forget();
            },
        );
    }

    fn heard(&self, message: &JsValue) {
        let changed = Reflect::get(message, &"changed".into()).ok().as_ref().and_then(browser::whole);
        if changed != Some(self.line.tab) {
            return;
        }
        if self.line.due.replace(true) {
            return;
        }
        let this = self.clone();
        Timeout::new(self.line.pace, move || {
            this.line.due.set(false);
            this.look_again();
        })
        .forget();
    }
}

/// Asks something that is answered by itself, beside the views.
pub async fn ask_once<Answer: DeserializeOwned>(request: &impl Serialize) -> Result<Answer, String> {
    read(&ask(message_of(request)?).await?)
}

fn message_of(request: &impl Serialize) -> Result<JsValue, String> {
    give(request).map_err(|fault| words::unreadable(&fault.to_string()))
}

async fn ask(message: JsValue) -> Result<JsValue, String> {
    let answer = browser::send_message(&message).await.map_err(|fault| words::no_answer(&text_of(&fault)))?;
    content(answer)
}

/// What is in an answer, unless it is that something went wrong.
fn content(answer: JsValue) -> Result<JsValue, String> {
    if answer.is_undefined() || answer.is_null() {
        return Err(words::no_answer(""));
    }
    match Reflect::get(&answer, &"error".into()).ok().and_then(|error| error.as_string()) {
        Some(error) => Err(words::failed(&error)),
        None => Ok(answer),
    }
}

fn read<Answer: DeserializeOwned>(answer: &JsValue) -> Result<Answer, String> {
    take(answer).map_err(|fault| words::unreadable(&fault.to_string()))
}

fn text_of(fault: &JsValue) -> String {
    Reflect::get(fault, &"message".into()).ok().and_then(|message| message.as_string()).unwrap_or_default()
}
