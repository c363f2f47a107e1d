//! A fixed piece of memory into which JavaScript writes texts, so that a request crosses the border without allocating.

/// Bytes: an address longer than this is sorted by its beginning.
const LENGTH: usize = 1 << 16;

pub(crate) struct Scratch(Box<[u8]>);

impl Scratch {
    pub(crate) fn new() -> Self {
        Self(vec![0; LENGTH].into_boxed_slice())
    }

    /// Where it lies in the module's memory; it never moves.
    pub(crate) fn offset(&self) -> usize {
        self.0.as_ptr() as usize
    }

    pub(crate) fn length(&self) -> usize {
        self.0.len()
    }

    /// The first `length` bytes as text; what is not UTF-8 ends it.
    pub(crate) fn text(&self, length: usize) -> &str {
        let bytes = &self.0[..length.min(self.0.len())];
        match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
        }
    }
}
