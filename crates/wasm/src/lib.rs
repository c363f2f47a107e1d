//! The doorway (being built).
