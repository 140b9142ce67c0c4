# Sourced by run and pipa/run: a server of its own for the clients of this folder, on a new database below target/. Needs $here and $root.
siklus=${SIKLUS_COMMAND:-$root/siklus}
longest_start=180 # seconds
work=""
server=""

clean_up() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  [ -z "$work" ] || rm -rf "$work"
}

free_port() {
  node -e 'const s = require("net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'
}

start_server() {
  local port health waited=0
  mkdir -p "$root/target"
  work=$(mktemp -d "$root/target/conformance.XXXXXX")
  port=$(free_port)
  health=$(free_port)
  "$siklus" serve --port "$port" --data "$work/pg" "-Dsiklus.management.port=$health" >"$work/server.log" 2>&1 &
  server=$!
  until curl -fs -o "$work/health" "http://127.0.0.1:$health/health/readiness"; do
    if ! kill -0 "$server" 2>/dev/null || [ $waited -ge $longest_start ]; then
      tail -n 30 "$work/server.log" >&2
      echo "The server is not ready after $waited s." >&2
      return 1
    fi
    sleep 1
    waited=$((waited + 1))
  done
  SIKLUS_BASE=http://127.0.0.1:$port/fhir
}

# register CLIENT OPTION...: prints what `siklus client add` prints, a new secret among it.
register() {
  "$siklus" client add "$@" --data "$work/pg"
}

secret_in() { sed -n 's/^ *client_secret *//p'; }

store() {
  local token status
  token=$(curl -sS -u "conformance-ministry:$1" -d grant_type=client_credentials "${SIKLUS_BASE%/fhir}/oauth2/token" |
    sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
  status=$(curl -sS -o "$work/answer" -w '%{http_code}' -H "Authorization: Bearer $token" -H 'Content-Type: application/fhir+json' \
    -d "@$2" "$SIKLUS_BASE")
  [ "$status" = 200 ] || {
    echo "$2 was answered $status:" >&2
    cat "$work/answer" >&2
    return 1
  }
}
