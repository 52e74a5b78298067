# For scripts that measure or break things: what they need, and a PostgreSQL server of their own. Read with "source", at the root.
# Sets: missing (1 where something is not there), pg_port and postgres_pid (of the server that was started).
missing=0 pg_port='' postgres_pid=''

find_postgres() { # the server programs are not on the path everywhere
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
  export PATH=$PATH${found:+:$found}
}

need() { command -v "$1" >/dev/null 2>&1 || { echo "This needs $2." >&2; missing=1; }; }

need_postgres() {
  find_postgres
  need initdb "PostgreSQL's server programs, version 15 or newer (package postgresql)"
  [ "$(id -u)" -ne 0 ] || need setpriv "setpriv (package util-linux), because PostgreSQL does not run as root; or start it as another user"
}

free_port() { node --input-type=module -e 'import { freePort } from "./tests/free-port.mjs"; console.log(await freePort())'; }
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start_postgres() { # start_postgres FOLDER MOST-CONNECTIONS
  local folder=$1 most=$2 as=()
  chmod 755 "$folder" && mkdir -p "$folder/postgres"
  if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chown postgres "$folder/postgres"
  fi
  pg_port=$(free_port)
  "${as[@]}" initdb -D "$folder/postgres/db" -U postgres -A trust -E UTF8 --locale=C >"$folder/initdb.log"
  "${as[@]}" "$(command -v postgres)" -D "$folder/postgres/db" -c listen_addresses=127.0.0.1 -c port="$pg_port" \
    -c unix_socket_directories= -c max_connections="$most" >"$folder/postgres.log" 2>&1 &
  postgres_pid=$!
  for _ in $(seq 100); do listens "$pg_port" && return; sleep 0.1; done
  echo "PostgreSQL did not start:" >&2; cat "$folder/postgres.log" >&2; exit 1
}

stop_postgres() {
  [ -n "$postgres_pid" ] || return 0
  kill -INT "$postgres_pid" 2>/dev/null || true
  wait "$postgres_pid" 2>/dev/null || true
}
