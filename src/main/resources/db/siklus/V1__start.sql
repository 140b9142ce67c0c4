-- The schema of Siklus' own tables; each room adds its own versioned file.
comment on schema siklus is 'Own tables of Siklus, beside HAPI''s in public';
