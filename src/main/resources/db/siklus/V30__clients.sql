-- Who may ask for a token: one row for each client program. Secrets are hashed (bcrypt); of key pairs only the public half is here.
create table siklus.client (
    client_id    text primary key check (client_id ~ '^[A-Za-z0-9._-]{1,100}$'),
    organization text not null,
    role         text not null,
    scopes       text[] not null,
    secret_hash  text,
    jwks         text,
    jwks_url     text,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    disabled_at  timestamptz,
    constraint client_speaks_for_somebody check (organization <> '' or role = 'kemenkes'),
    constraint client_has_a_credential check (num_nonnulls(secret_hash, jwks, jwks_url) >= 1)
);
comment on table siklus.client is 'Registered clients; never deleted, only disabled, because audit names them';
comment on column siklus.client.organization is 'id of the Organization it speaks for; empty for the ministry only';

-- A client assertion (RFC 7523) is good once, on whichever node it arrives: the primary key is the guard. Rows are removed once their assertion has expired.
create table siklus.client_assertion (
    client_id  text not null,
    jti        text not null,
    expires_at timestamptz not null,
    constraint client_assertion_pk primary key (client_id, jti)
);
create index client_assertion_expiry on siklus.client_assertion (expires_at);

-- Keys that sign access tokens, private halves included: whoever reads this table can make tokens.
create table siklus.signing_key (
    kid        text primary key,
    jwk        text not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz
);
comment on column siklus.signing_key.retired_at is 'no token is signed with it any more; it verifies until the last of its tokens has expired';
