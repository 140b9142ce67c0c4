-- The words of records, for _content and _text where siklus.search.record-text is on; empty where it never was.
create table siklus.record_words (
    record    bigint primary key,
    version   bigint not null,
    content   tsvector not null,
    narrative tsvector not null
);
create index record_words_content on siklus.record_words using gin (content);
create index record_words_narrative on siklus.record_words using gin (narrative);
comment on table siklus.record_words is 'Words of the current version of each record of care; written in the transaction of the record';
comment on column siklus.record_words.record is 'hfj_resource.res_id; whose record it is stands there and nowhere else';
comment on column siklus.record_words.version is 'hfj_resource.res_ver: a row of an older version is made anew when the switch is turned on again';
