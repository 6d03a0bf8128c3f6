#pragma once

#include "store/database.h"

#include <string>

namespace penumbra::test {

/// Everything that holds in the file, row by row: the history without what ended, and not when it began.
inline std::string dump(const std::string& path) {
    constexpr const char* kTables[] = {
        "SELECT ordinal, document, checksum FROM dimensions WHERE to_revision IS NULL ORDER BY ordinal",
        "SELECT ordinal, document, checksum FROM resources WHERE to_revision IS NULL ORDER BY ordinal",
        "SELECT ordinal, document, checksum FROM relations WHERE to_revision IS NULL ORDER BY ordinal",
        "SELECT ordinal, document, checksum FROM events WHERE to_revision IS NULL ORDER BY ordinal",
        "SELECT * FROM config_items ORDER BY id",
        "SELECT * FROM series ORDER BY id",
        "SELECT id, series, first, last, samples, step, content, checksum, hex(payload) FROM blocks ORDER BY id",
        "SELECT * FROM advisories ORDER BY id, database",
        "SELECT * FROM cursors ORDER BY source",
        "SELECT * FROM documents ORDER BY kind, name",
        "SELECT name, value FROM marks WHERE name NOT IN ('head', 'revisions', 'audit') AND value != 0 ORDER BY name"};
    const auto database = store::Database::open(path, store::Access::Read);
    std::string out;
    for (const auto* table : kTables) {
        store::Statement rows(**database, table);
        while (rows.next()) {
            for (int column = 0; column < 12; ++column) out.append(rows.text(column)).append("|");
            out += '\n';
        }
        out += "--\n";
    }
    return (*database)->state() ? out : "unreadable: " + (*database)->state().error().text;
}

} // namespace penumbra::test
