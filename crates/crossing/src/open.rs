//! Writing what has parts: lists, structures, maps, and variants with several things in them.

use crate::Refused;
use crate::writer::{Writer, Written};
use serde::ser::{self, Serialize};

/// A list, a structure or a map that is being written, and what ends it.
pub(crate) struct Open<'w> {
    pub(crate) writer: &'w mut Writer,
    pub(crate) end: &'static str,
}

impl Open<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.writer.next();
        value.serialize(&mut *self.writer)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        let at = self.writer.name(name);
        value.serialize(&mut *self.writer)?;
        self.writer.leave_out_nothing(at);
        Ok(())
    }

    fn close(self) {
        self.writer.raw(self.end);
    }
}

/// serde has a trait for each kind of list and structure; here the methods are the same.
macro_rules! same {
    ($($kind:ident::$method:ident($($name:ident)?) by $by:ident;)*) => {$(
        impl ser::$kind for Open<'_> {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Written {
                self.$by($($name,)? value)
            }

            fn end(self) -> Written {
                self.close();
                Ok(())
            }
        }
    )*};
}

same! {
    SerializeSeq::serialize_element() by element;
    SerializeTuple::serialize_element() by element;
    SerializeTupleStruct::serialize_field() by element;
    SerializeTupleVariant::serialize_field() by element;
    SerializeStruct::serialize_field(name) by field;
    SerializeStructVariant::serialize_field(name) by field;
}

impl ser::SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.writer.next();
        let at = self.writer.text.len();
        key.serialize(&mut *self.writer)?;
        if self.writer.text.get(at) == Some(&b'"') { Ok(()) } else { Err(Refused) }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.writer.raw(":");
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}
