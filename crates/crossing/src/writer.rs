//! Writing: what serde tells of a value becomes compact JSON. A field that holds nothing is left out.

use crate::Refused;
use crate::number::{write_any, write_whole};
use crate::open::Open;
use serde::ser::{Serialize, Serializer};

pub(crate) type Written = Result<(), Refused>;

/// The value as JSON.
///
/// # Errors
/// When it has no form there: bytes, and maps with keys that are no texts.
pub fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, Refused> {
    let mut writer = Writer { text: Vec::new() };
    value.serialize(&mut writer)?;
    String::from_utf8(writer.text).map_err(|_| Refused)
}

/// What has been written so far.
pub(crate) struct Writer {
    pub(crate) text: Vec<u8>,
}

impl Writer {
    pub(crate) fn raw(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn quoted(&mut self, text: &str) {
        self.text.push(b'"');
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.text.extend_from_slice(text.as_bytes().get(plain..at).unwrap_or_default());
            plain = at + 1;
            if byte >= b' ' {
                self.text.extend_from_slice(&[b'\\', byte]);
            } else {
                let hex = |half: u8| if half < 10 { b'0' + half } else { b'a' + half - 10 };
                self.raw("\\u00");
                self.text.extend_from_slice(&[hex(byte >> 4), hex(byte & 15)]);
            }
        }
        self.text.extend_from_slice(text.as_bytes().get(plain..).unwrap_or_default());
        self.text.push(b'"');
    }

    /// A comma, unless this is the first in its list. No value ends with an opening bracket: texts end with a quote.
    pub(crate) fn next(&mut self) {
        if !matches!(self.text.last(), Some(b'[' | b'{')) {
            self.text.push(b',');
        }
    }

    /// A field's name; says where the field began.
    pub(crate) fn name(&mut self, name: &str) -> usize {
        let at = self.text.len();
        self.next();
        self.quoted(name);
        self.text.push(b':');
        at
    }

    /// Takes back the field that began at `at` when nothing is in it.
    pub(crate) fn leave_out_nothing(&mut self, at: usize) {
        if self.text.ends_with(b":null") {
            self.text.truncate(at);
        }
    }
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Open<'w>;
    type SerializeTuple = Open<'w>;
    type SerializeTupleStruct = Open<'w>;
    type SerializeTupleVariant = Open<'w>;
    type SerializeMap = Open<'w>;
    type SerializeStruct = Open<'w>;
    type SerializeStructVariant = Open<'w>;

    fn serialize_bool(self, truth: bool) -> Written {
        self.raw(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Written {
        write_whole(&mut self.text, number < 0, number.unsigned_abs());
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Written {
        write_whole(&mut self.text, false, number);
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written {
        write_any(&mut self.text, number);
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Written {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written {
        self.quoted(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Refused)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.raw("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T>(self, _: &'static str, _: u32, variant: &'static str, value: &T) -> Written
    where
        T: Serialize + ?Sized,
    {
        self.raw("{");
        self.name(variant);
        value.serialize(&mut *self)?;
        self.raw("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'w>, Refused> {
        self.raw("[");
        Ok(Open { writer: self, end: "]" })
    }

    fn serialize_tuple(self, length: usize) -> Result<Open<'w>, Refused> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Open<'w>, Refused> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'w>, Refused> {
        self.raw("{");
        self.name(variant);
        self.raw("[");
        Ok(Open { writer: self, end: "]}" })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'w>, Refused> {
        self.raw("{");
        Ok(Open { writer: self, end: "}" })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'w>, Refused> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'w>, Refused> {
        self.raw("{");
        self.name(variant);
        self.raw("{");
        Ok(Open { writer: self, end: "}}" })
    }
}
