//! Reading: compact JSON, as `JSON.stringify` writes it, becomes what serde wants.

use crate::Refused;
use crate::number::{read_any, read_whole};
use crate::place::{Reader, unescaped};
use crate::structure::{Elements, FieldValues, Variant, places};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The text as a `T`.
///
/// # Errors
/// When it is not one. Fields that nobody wants do not matter.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    let mut reader = Reader { text, at: 0 };
    let value = T::deserialize(&mut reader)?;
    if reader.at == text.len() { Ok(value) } else { Err(Refused) }
}

/// Every kind of number is read the same way: serde says what fits.
macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            let text = self.bare()?;
            match read_whole(text.as_bytes()) {
                Some(whole) => visitor.visit_i64(whole),
                None => visitor.visit_f64(read_any(text).ok_or(Refused)?),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Refused;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_f32 deserialize_f64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.peek() {
            b'"' => self.deserialize_string(visitor),
            b'[' => self.deserialize_seq(visitor),
            b'{' => self.deserialize_map(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.deserialize_unit(visitor),
            _ => self.deserialize_f64(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.bare()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Refused),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.quoted()? {
            (text, false) => visitor.visit_str(text),
            (text, true) => visitor.visit_string(unescaped(text).ok_or(Refused)?),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.is_nothing() { visitor.visit_unit() } else { Err(Refused) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.expect(b'[')?;
        let value = visitor.visit_seq(Elements { reader: self })?;
        self.expect(b']')?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.expect(b'{')?;
        let value = visitor.visit_map(Elements { reader: self })?;
        self.expect(b'}')?;
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let places = places(self, names)?;
        let end = self.at;
        let value = visitor.visit_seq(FieldValues { reader: self, places: places.iter() })?;
        self.at = end;
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if self.peek() == b'"' {
            let (name, _) = self.quoted()?;
            return visitor.visit_enum(StrDeserializer::new(name));
        }
        self.expect(b'{')?;
        let value = visitor.visit_enum(Variant { reader: self })?;
        self.expect(b'}')?;
        Ok(value)
    }

    forward_to_deserialize_any! { char bytes byte_buf unit_struct tuple tuple_struct identifier ignored_any }
}
