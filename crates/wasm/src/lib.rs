//! The doorway: the engine for the background script. Thin on purpose: it turns what JavaScript says into events,
//! collects the effects, and decides nothing.

mod asked;
mod scratch;

use scratch::Scratch;
use serde::Serialize;
use sluice_catalog::{Address, Table};
use sluice_crossing::{give, take};
use sluice_engine::{CallSeen, CookieOffered, CookieRemoved, Engine, Event, PerSite, RequestSeen, sort_request};
use sluice_model::{
    Answer, Category, Choices, Effect, Kind, Load, Looks, PageRequest, Record, ResourceType, StoredCookie,
};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// Half the size of the standard library's allocator, and faster.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What the shell is to do, in order.
#[derive(serde::Serialize, Tsify)]
#[serde(transparent)]
pub struct Effects(Vec<Effect>);

/// Journal records, in order.
#[derive(serde::Deserialize, Tsify)]
#[serde(transparent)]
pub struct Records(Vec<Record>);

/// The engine with its catalogue. Every method that returns a boolean tells whether there are effects to carry out.
#[wasm_bindgen]
pub struct Core {
    engine: Engine,
    effects: Vec<Effect>,
    scratch: Scratch,
}

#[wasm_bindgen]
impl Core {
    /// Takes the catalogue's bytes. `by_tab` says that this browser limits rules to tabs, not to sites.
    ///
    /// # Errors
    /// When the bytes are not a catalogue of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(catalog: Vec<u8>, by_tab: bool) -> Result<Core, JsError> {
        let table = Table::new(catalog)?;
        let per_site = if by_tab { PerSite::Tab } else { PerSite::TopSite };
        Ok(Self { engine: Engine::new(table, per_site), effects: Vec::new(), scratch: Scratch::new() })
    }

    fn tell(&mut self, event: Event<'_>) -> bool {
        self.effects.extend(self.engine.handle(event));
        !self.effects.is_empty()
    }

    /// Hands over the effects collected so far.
    ///
    /// # Errors
    /// When they cannot be turned into JavaScript values, which does not happen for well-formed text.
    pub fn effects(&mut self) -> Result<Ts<Effects>, JsError> {
        typed(&Effects(std::mem::take(&mut self.effects)))
    }

    /// Starts with what was stored: the choices (undefined when there are none) and the journal. Returns whether the
    /// choices could be read; if not, the defaults hold and the shell keeps the stored value aside.
    pub fn start(&mut self, choices: &JsValue, records: &Ts<Records>, time: f64) -> bool {
        let absent = choices.is_undefined() || choices.is_null();
        let choices = take::<Choices>(choices).ok().filter(|choices| !absent && choices.version == Choices::VERSION);
        let readable = absent || choices.is_some();
        // A journal that cannot be read is only the picture of this session: better empty than wrong.
        let records = take::<Records>(&records.js_value()).map_or_else(|_| Vec::new(), |records| records.0);
        self.tell(Event::Started { choices, records, time });
        readable
    }

    /// A tab asks for a page.
    pub fn page_requested(&mut self, tab: i32, url: &str, time: f64) -> bool {
        self.tell(Event::PageRequested { tab, url, time })
    }

    /// A tab shows a page.
    pub fn page_shown(&mut self, tab: i32, url: &str, document: &str, time: f64) -> bool {
        self.tell(Event::PageShown { tab, url, document, time })
    }

    /// A rule of Sluice's led a tab to the page it asks for or shows.
    pub fn led(&mut self, tab: i32, from: &str) -> bool {
        self.tell(Event::Led { tab, from })
    }

    /// A page that was asked for will not be shown.
    pub fn page_abandoned(&mut self, tab: i32, time: f64) -> bool {
        self.tell(Event::PageAbandoned { tab, time })
    }

    /// A page changed its own address.
    pub fn address_changed(&mut self, tab: i32, url: &str) -> bool {
        self.tell(Event::AddressChanged { tab, url })
    }

    /// A tab was closed.
    pub fn tab_closed(&mut self, tab: i32) -> bool {
        self.tell(Event::TabClosed { tab })
    }

    /// Where texts for [`Core::request`] and [`Core::sort`] are to be written, as an offset into the module's memory.
    pub fn scratch_offset(&self) -> usize {
        self.scratch.offset()
    }

    /// How many bytes fit there.
    pub fn scratch_length(&self) -> usize {
        self.scratch.length()
    }

    /// A request was noticed. The first `length` bytes of the scratch space hold, each ended by a line feed: who asked,
    /// the page's document, the page's address; and then the request's address.
    pub fn request(&mut self, length: usize, tab: i32, request: f64, resource: u8, time: f64) -> bool {
        let text = self.scratch.text(length);
        let mut parts = text.splitn(4, '\n');
        let mut next = || parts.next().unwrap_or_default();
        let (initiator, document, page, url) = (next(), next(), next(), next());
        let resource = ResourceType::from_code(resource);
        let request = number(request);
        let seen = RequestSeen { tab, request, url, resource, initiator, document, page, time };
        self.effects.extend(self.engine.handle(Event::Request(seen)));
        !self.effects.is_empty()
    }

    /// Sorts the address in the first `length` bytes of the scratch space: the number of its category, or 255.
    pub fn sort(&self, length: usize, resource: u8) -> u8 {
        let address = Address::parse(self.scratch.text(length));
        sort_request(self.engine.table(), &address, ResourceType::from_code(resource)).category.map_or(255, |c| c as u8)
    }

    /// Whether anything is known of a tab.
    pub fn knows(&self, tab: i32) -> bool {
        self.engine.knows(tab)
    }

    /// The registrable domain of a host, or (without one) of what a tab shows.
    pub fn site(&self, tab: i32, host: &str) -> String {
        let engine = &self.engine;
        if host.is_empty() { engine.site(tab).to_owned() } else { engine.table().site(host).to_owned() }
    }

    /// The body of a request became known: the first `length` bytes of the scratch space.
    pub fn request_body(&mut self, length: usize, request: f64) -> bool {
        let event = Event::RequestBody { request: number(request), body: self.scratch.text(length) };
        self.effects.extend(self.engine.handle(event));
        !self.effects.is_empty()
    }

    /// A request was answered with as good as nothing; `answer` is a number of `Answer::ALL`.
    pub fn answered(&mut self, request: f64, answer: usize) -> bool {
        let Some(answer) = Answer::ALL.get(answer).copied() else { return false };
        self.tell(Event::Answered { request: number(request), answer })
    }

    /// A page drew a picture of one point.
    pub fn point_drawn(&mut self, tab: i32, url: &str) -> bool {
        self.tell(Event::PointDrawn { tab, url })
    }

    /// The browser stopped a request.
    pub fn request_stopped(&mut self, request: f64) -> bool {
        self.tell(Event::RequestStopped { request: number(request) })
    }

    /// A cookie was stored.
    pub fn cookie_stored(&mut self, cookie: &Ts<StoredCookie>, time: f64) -> bool {
        take(&cookie.js_value()).is_ok_and(|cookie| self.tell(Event::CookieStored { cookie: &cookie, time }))
    }

    /// A cookie that no row knows was looked at; `looks` is undefined when nobody could look.
    pub fn cookie_looked_at(&mut self, cookie: &Ts<StoredCookie>, looks: &JsValue, time: f64) -> bool {
        let looks = take::<Looks>(looks).ok();
        let cookie = take(&cookie.js_value());
        cookie.is_ok_and(|cookie| self.tell(Event::CookieLookedAt { cookie: &cookie, looks, time }))
    }

    /// A cookie was swept away.
    pub fn cookie_swept(&mut self, cookie: &Ts<StoredCookie>) -> bool {
        take(&cookie.js_value()).is_ok_and(|cookie| self.tell(Event::CookieSwept { cookie: &cookie }))
    }

    /// Until when a cookie that is there already may be kept, milliseconds since 1970, when that is sooner than it would be;
    /// 0 for one that may not be kept at all.
    pub fn kept_until(&self, cookie: &Ts<StoredCookie>) -> Option<f64> {
        self.engine.kept_until(&take(&cookie.js_value()).ok()?)
    }

    /// Copies of a cookie that came back were looked for in the page, and found in these places.
    pub fn copies_found(&mut self, visit: u32, name: &str, domain: &str, places: Vec<String>) -> bool {
        self.tell(Event::CopiesFound { visit, name, domain, places })
    }

    /// A response tries to set a cookie; `domain` is empty when it names none. There are effects when the cookie is to be taken
    /// out of the answer, which `can_take_out` says is possible.
    #[expect(clippy::too_many_arguments, reason = "plain values cross the border faster than an object")]
    pub fn cookie_offered(
        &mut self,
        tab: i32,
        name: &str,
        domain: &str,
        host: &str,
        is_page: bool,
        can_take_out: bool,
        time: f64,
    ) -> bool {
        self.tell(Event::CookieOffered(CookieOffered { tab, name, domain, host, is_page, can_take_out, time }))
    }

    /// The guard inside a page kept it from writing or reading a cookie, or (not `cookie`) a stored value.
    pub fn prevented(&mut self, tab: i32, frame: &str, cookie: bool, name: &str, time: f64) -> bool {
        let kind = if cookie { Kind::Cookie } else { Kind::Storage };
        self.tell(Event::Prevented { tab, frame, kind, name, time })
    }

    /// A page called a function of the SDK with this number, or (with an empty name) the SDK was noticed.
    pub fn called(&mut self, tab: i32, sdk: u32, what: &str, arguments: &str, answered: bool, time: f64) -> bool {
        self.tell(Event::Called(CallSeen { tab, sdk, what, arguments, answered, time }))
    }

    /// A cookie that was to be removed is gone, so many milliseconds later.
    pub fn cookie_removed(&mut self, visit: u32, name: &str, domain: &str, lived: u32) -> bool {
        self.tell(Event::CookieRemoved(CookieRemoved { visit, name, domain, lived }))
    }

    /// Whether a cookie that is kept goes when the gate of a category is shut: on a tab's site, or with -1 everywhere.
    pub fn sweeps(&self, name: &str, domain: &str, partition: &str, category: &str, tab: i32) -> bool {
        Category::from_id(category).is_some_and(|gate| self.engine.sweeps(name, domain, partition, gate, tab))
    }

    /// The moment asked for has come.
    pub fn woken(&mut self, time: f64) -> bool {
        self.tell(Event::Woken { time })
    }

    /// The user lets the embeds of a vendor through, once (1) or always (2), or (0) not any more. The first `length` bytes of the scratch
    /// space hold the site and, after a line feed, the vendor.
    pub fn embed(&mut self, length: usize, tab: i32, load: u8) -> bool {
        let (site, vendor) = self.scratch.text(length).split_once('\n').unwrap_or_default();
        let load = match load {
            1 => Load::Once,
            2 => Load::Always,
            _ => Load::Never,
        };
        self.effects.extend(self.engine.handle(Event::Embed { tab, site, vendor, load }));
        !self.effects.is_empty()
    }

    /// Carries out what one of Sluice's pages asks. Returns whether there are effects. What the page is to show is put together from the
    /// journal, by a module of its own.
    ///
    /// # Errors
    /// When the message is not a request.
    pub fn ask(&mut self, request: &Ts<PageRequest>, time: f64) -> Result<bool, JsError> {
        Ok(match asked::event(&take(&request.js_value())?, time) {
            Some(event) => self.tell(event),
            None => false,
        })
    }
}

/// A value for JavaScript, under the name that its type has there.
fn typed<T: Serialize + Tsify>(value: &T) -> Result<Ts<T>, JsError> {
    Ok(Ts::new_unchecked(give(value)?))
}

/// The greatest whole number that JavaScript holds exactly; none beyond it could be handed back.
const GREATEST: f64 = 9_007_199_254_740_991.0;

/// A request's number: browsers count up from 1, JavaScript has no other number type.
#[expect(clippy::cast_sign_loss, reason = "a number below zero becomes 0, which no request has")]
fn number(request: f64) -> u64 {
    request.min(GREATEST) as u64
}

/// The browsers' names of resource types; the position is the number that [`Core::request`] takes.
#[wasm_bindgen]
pub fn resource_types() -> Vec<String> {
    ResourceType::ALL.iter().map(|resource| resource.id().to_owned()).collect()
}
