#!/bin/bash
# zabbix_up.sh DIR DATABASE_PORT WEB_PORT SERVER_PORT: a Zabbix of Debian's packages on loopback, with its own database,
# server and API (user Admin, password zabbix), in the foreground. All of it ends with this process, even by SIGKILL.
set -eu
dir=$1 database=$2 web=$3 server=$4
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
sql=/usr/share/zabbix-server-pgsql
as=(env)
[ "$(id -u)" = 0 ] && as=(setpriv --reuid postgres --regid postgres --clear-groups)
mkdir -p "$dir/run"
cp -r /usr/share/zabbix "$dir/web"
sed -i "s|'/etc/zabbix/zabbix.conf.php'|'$dir/web/conf/zabbix.conf.php'|" "$dir/web/include/classes/core/CConfigFile.php"
chmod 755 "$dir"
[ "$(id -u)" = 0 ] && chown -R postgres "$dir"
cd "$dir"
"${as[@]}" "$bin/initdb" -D "$dir/data" -U zabbix --auth=trust -N >initdb.log
setsid "${as[@]}" "$bin/postgres" -D "$dir/data" -p "$database" -k "$dir/run" -c listen_addresses=127.0.0.1 -c fsync=off >postgres.log 2>&1 &
database_pid=$!
watch() { # ends what was started once this process is gone
    setsid bash -c 'while kill -0 "$0" 2>/dev/null; do sleep 0.2; done; for group; do kill -KILL -- "-$group"; done' "$@" >/dev/null 2>&1 &
}
watch $$ $database_pid
connect=(-h 127.0.0.1 -p "$database" -U zabbix)
until "$bin/pg_isready" "${connect[@]}" -q; do sleep 0.1; done
"$bin/createdb" "${connect[@]}" -E UTF8 -T template0 zabbix
zcat $sql/schema.sql.gz $sql/images.sql.gz $sql/data.sql.gz | "$bin/psql" "${connect[@]}" -q -d zabbix >load.log
cat >web/conf/zabbix.conf.php <<END
<?php
\$DB['TYPE'] = 'POSTGRESQL'; \$DB['SERVER'] = '127.0.0.1'; \$DB['PORT'] = '$database'; \$DB['DATABASE'] = 'zabbix';
\$DB['USER'] = 'zabbix'; \$DB['PASSWORD'] = ''; \$DB['SCHEMA'] = ''; \$DB['ENCRYPTION'] = false;
\$DB['VERIFY_HOST'] = false; \$DB['DOUBLE_IEEE754'] = true;
\$ZBX_SERVER = '127.0.0.1'; \$ZBX_SERVER_PORT = '$server'; \$ZBX_SERVER_NAME = 'lab';
\$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;
END
cat >server.conf <<END
ListenIP=127.0.0.1
ListenPort=$server
SourceIP=127.0.0.1
DBHost=127.0.0.1
DBPort=$database
DBName=zabbix
DBUser=zabbix
LogType=file
LogFile=$dir/server.log
PidFile=$dir/run/server.pid
SocketDir=$dir/run
StartDiscoverers=0
END
[ "$(id -u)" = 0 ] && chown postgres server.conf web/conf/zabbix.conf.php
setsid "${as[@]}" zabbix_server -f -c "$dir/server.conf" >server.out 2>&1 &
watch $$ $!
setsid "${as[@]}" php -S "127.0.0.1:$web" -t "$dir/web" -d max_execution_time=300 -d memory_limit=256M >web.log 2>&1 &
watch $$ $!
echo ready >"$dir/ready"
wait
