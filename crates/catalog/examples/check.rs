fn main(){ let root=std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
 if std::env::args().nth(1).as_deref()==Some("import"){ println!("{:?}", sluice_catalog::compile::import(std::path::Path::new("/tmp/w/tpw"), root)); }
 let t=std::time::Instant::now();
 match sluice_catalog::compile::compile(root){ Ok(c)=>{ println!("table {} bytes, {:?}", c.table.len(), t.elapsed()); for g in &c.groups { println!("{} {} rules {} bytes", g.name, g.rules.as_array().unwrap().len(), g.rules.to_string().len()); } }, Err(p)=>for x in p {println!("{x}")}}}
