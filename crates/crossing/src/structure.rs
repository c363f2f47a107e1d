//! Reading what has parts: lists, structures and variants.
//!
//! A structure's fields are looked up first and then handed over in the order in which serde names them, as a list: what
//! serde's derived code does to take them in any order is the larger half of it.

use crate::Refused;
use crate::place::Reader;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

/// What is read where a field is missing.
const NOTHING: &str = "null";

/// Where the wanted fields of a structure are; the structure is passed.
pub(crate) fn places(reader: &mut Reader<'_>, names: &[&str]) -> Result<Vec<Option<usize>>, Refused> {
    let mut places = vec![None; names.len()];
    reader.expect(b'{')?;
    while reader.peek() == b'"' {
        let (name, _) = reader.quoted()?;
        reader.expect(b':')?;
        if let Some(place) = names.iter().position(|wanted| *wanted == name).and_then(|at| places.get_mut(at)) {
            *place = Some(reader.at);
        }
        reader.skip()?;
        if !reader.pass(b',') {
            break;
        }
    }
    reader.expect(b'}')?;
    Ok(places)
}

/// The values of a structure's fields, at the places that were found.
pub(crate) struct FieldValues<'r, 't, 'p> {
    pub(crate) reader: &'r mut Reader<'t>,
    pub(crate) places: std::slice::Iter<'p, Option<usize>>,
}

impl<'de> SeqAccess<'de> for FieldValues<'_, '_, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        match self.places.next() {
            Some(Some(place)) => {
                self.reader.at = *place;
                seed.deserialize(&mut *self.reader).map(Some)
            }
            // A field that may be empty is; another takes its default, or there is no value.
            _ => Ok(seed.deserialize(&mut Reader { text: NOTHING, at: 0 }).ok()),
        }
    }
}

/// The elements of a list, or the keys and values of a map.
pub(crate) struct Elements<'r, 't> {
    pub(crate) reader: &'r mut Reader<'t>,
}

impl Elements<'_, '_> {
    /// Whether another one follows. None begins right behind the opening bracket alone: there no comma is passed.
    fn follows(&mut self) -> bool {
        let first = matches!(self.reader.before(), b'[' | b'{');
        let ended = matches!(self.reader.peek(), b']' | b'}');
        !ended && (first || self.reader.pass(b','))
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        if self.follows() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Elements<'_, '_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        if self.follows() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refused> {
        self.reader.expect(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A variant with something in it: `{"name":content}`.
pub(crate) struct Variant<'r, 't> {
    pub(crate) reader: &'r mut Reader<'t>,
}

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Refused;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Refused> {
        let (name, _) = self.reader.quoted()?;
        self.reader.expect(b':')?;
        Ok((seed.deserialize(StrDeserializer::<Refused>::new(name))?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Refused;

    fn unit_variant(self) -> Result<(), Refused> {
        Err(Refused)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refused> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refused> {
        self.reader.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Refused> {
        self.reader.deserialize_struct("", fields, visitor)
    }
}
