#!/usr/bin/env bash
# A SIMPUS of today, with nothing but curl: tokens by secret, one visit of the integration guide, a search by POST, and what is refused.
# Bash 3.2, curl and standard tools. Environment: see ./run. One line for each claim; exit status 1 when one does not hold.
set -u
cd "$(dirname "$0")/../../docs/contoh/panduan" || exit 1

base=$SIKLUS_BASE
root=${base%/fhir}
nik='https://fhir.kemkes.go.id/id/nik|9202044510950001'
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# The status is left in $status, headers and body in files.
send() {
  : >"$scratch/headers"
  : >"$scratch/body"
  status=$(curl -sS -o "$scratch/body" -D "$scratch/headers" -w '%{http_code}' "$@")
}

with() {
  local token=$1
  shift
  send -H "Authorization: Bearer $token" "$@"
}

has() { grep -qi -e "$1" "$scratch/body"; }
says() { grep -qi -e "$1" "$scratch/headers"; }
value() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" "$scratch/body" | head -n 1; }

# check CLAIM STATUS [TEST...]: the last answer had that status, and the test holds.
check() {
  local claim=$1 expected=$2
  shift 2
  if [ "$status" = "$expected" ] && { [ $# -eq 0 ] || "$@"; }; then
    printf 'ok      %s\n' "$claim"
  else
    printf 'FAILED  %s: status %s, expected %s%s\n' "$claim" "$status" "$expected" "${1:+ and $*}"
    head -c 2000 "$scratch/body"
    echo
    failed=1
  fi
}

nothing_new() { has '"200 OK"' && ! has '201 Created'; }
one_match() { [ "$(grep -o '"mode" *: *"match"' "$scratch/body" | wc -l)" -eq 1 ]; }
both() { says "$1" && has "$2"; }

echo "# curl"
send "$base/metadata"
check "metadata needs no token" 200 has '"CapabilityStatement"'

send "$base/Encounter"
check "a request without a token is answered 401 with WWW-Authenticate" 401 both '^www-authenticate: bearer' 'SKL-5010'

send -u "$SIKLUS_CLIENT:$SIKLUS_SECRET" -d grant_type=client_credentials "$root/oauth2/token"
check "client_secret_basic gets a token" 200 has '"Bearer"'
token=$(value access_token)

send -d grant_type=client_credentials -d "client_id=$SIKLUS_CLIENT" -d "client_secret=$SIKLUS_SECRET" "$root/oauth2/token"
check "client_secret_post gets a token" 200 has '"Bearer"'

send -d "client_id=$SIKLUS_CLIENT" -d "client_secret=$SIKLUS_SECRET" "$root/oauth2/v1/accesstoken?grant_type=client_credentials"
check "SATUSEHAT's form gets a token" 200 has '"BearerToken"'
satusehat=$(value access_token)

send -u "$SIKLUS_CLIENT:not-the-secret" -d grant_type=client_credentials "$root/oauth2/token"
check "a wrong secret gets none" 401 has 'invalid_client'

with "$satusehat" -H 'Content-Type: application/fhir+json' -d @02-pasien.json "$base"
check "the guide's patient is accepted, with the token of SATUSEHAT's form" 200 has '"transaction-response"'

with "$token" -H 'Content-Type: application/fhir+json' -d @03-kunjungan.json "$base"
check "the guide's visit is accepted as one Bundle" 200 has '"transaction-response"'

with "$token" -H 'Content-Type: application/fhir+json' -d @03-kunjungan.json "$base"
check "the same Bundle again changes nothing" 200 nothing_new

with "$token" --data-urlencode "identifier=$nik" "$base/Patient/_search"
check "a search by POST finds the patient by NIK" 200 one_match

send -u "$SIKLUS_CLIENT:$SIKLUS_SECRET" -d grant_type=client_credentials -d scope=system/Patient.rs "$root/oauth2/token"
check "a token is narrowed to the scope that was asked for" 200 has '"scope" *: *"system/Patient.rs"'
narrow=$(value access_token)

with "$narrow" -d 'date=ge2026-09-17' "$base/Encounter/_search"
check "what the scope does not cover is answered 403 and the missing scope" 403 both 'insufficient_scope.*system/Encounter\.' 'SKL-5017'

exit $failed
