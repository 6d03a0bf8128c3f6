#include "store/documents.h"

#include "base/hash.h"
#include "base/text.h"
#include "store/marks.h"

#include <fmt/format.h>

namespace penumbra::store {

namespace {

std::uint64_t checksumOf(const Document& d) {
    return base::Hasher().add("document").add(d.kind).add(d.name).add(d.json).add(base::toMillis(d.changed)).value();
}

std::uint64_t checksumOf(const Cursor& c) { return base::Hasher().add("cursor").add(c.source).add(c.text).value(); }

std::string markOf(const std::string& kind) { return "documents/" + kind; }

/// The sum of a kind's checksums without one document, to which a new one is added.
std::uint64_t sumWithout(const std::vector<Document>& documents, const std::string& name) {
    std::uint64_t sum = 0;
    for (const auto& d : documents)
        if (d.name != name) sum += checksumOf(d);
    return sum;
}

} // namespace

std::vector<Document> readDocuments(Database& database, const std::string& kind) {
    std::vector<Document> out;
    std::uint64_t sum = 0;
    Statement rows(database, "SELECT name, json, changed, checksum FROM documents WHERE kind = ?1 ORDER BY name");
    rows.with(kind);
    while (rows.next()) {
        out.push_back({kind, std::string(rows.text(0)), std::string(rows.text(1)), base::fromMillis(rows.integer(2))});
        const auto checksum = checksumOf(out.back());
        if (checksum != static_cast<std::uint64_t>(rows.integer(3)))
            failDamaged(database, PENUMBRA_SAY("Problem", "the {} '{}'")(kind, out.back().name));
        sum += checksum;
    }
    if (!database.failed() && sum != readMark(database, markOf(kind)))
        failDamaged(database, PENUMBRA_SAY("Problem", "the list of documents of the kind '{}'")(kind));
    return out;
}

std::vector<std::string> documentKinds(Database& database) {
    std::vector<std::string> out;
    Statement rows(database, "SELECT kind FROM documents UNION SELECT substr(name, 11) FROM marks "
                             "WHERE name LIKE 'documents/%' ORDER BY 1");
    while (rows.next()) out.emplace_back(rows.text(0));
    return out;
}

void writeDocument(Database& database, const Document& document) {
    const auto sum = sumWithout(readDocuments(database, document.kind), document.name);
    Statement(database, "INSERT INTO documents VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(kind, name) DO UPDATE SET "
                        "json = excluded.json, changed = excluded.changed, checksum = excluded.checksum")
        .run(document.kind, document.name, document.json, base::toMillis(document.changed), checksumOf(document));
    writeMark(database, markOf(document.kind), sum + checksumOf(document));
}

bool deleteDocument(Database& database, const std::string& kind, const std::string& name) {
    const auto documents = readDocuments(database, kind);
    bool found = false;
    for (const auto& d : documents) found = found || d.name == name;
    if (!found) return false;
    Statement(database, "DELETE FROM documents WHERE kind = ?1 AND name = ?2").run(kind, name);
    writeMark(database, markOf(kind), sumWithout(documents, name));
    return true;
}

std::vector<Cursor> readCursors(Database& database) {
    std::vector<Cursor> out;
    std::uint64_t sum = 0;
    Statement rows(database, "SELECT source, text, checksum FROM cursors ORDER BY source");
    while (rows.next()) {
        out.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
        const auto checksum = checksumOf(out.back());
        if (checksum != static_cast<std::uint64_t>(rows.integer(2)))
            failDamaged(database, PENUMBRA_SAY("Problem", "the cursor of the source '{}'")(out.back().source));
        sum += checksum;
    }
    if (!database.failed() && sum != readMark(database, "cursors")) failDamaged(database, "the list of cursors");
    return out;
}

bool writeCursor(Database& database, const Cursor& cursor) {
    std::uint64_t sum = checksumOf(cursor);
    for (const auto& known : readCursors(database)) {
        if (known.source != cursor.source)
            sum += checksumOf(known);
        else if (known.text == cursor.text)
            return false;
    }
    Statement(database, "INSERT INTO cursors VALUES(?1, ?2, ?3) ON CONFLICT(source) DO UPDATE SET "
                        "text = excluded.text, checksum = excluded.checksum")
        .run(cursor.source, cursor.text, checksumOf(cursor));
    writeMark(database, "cursors", sum);
    return true;
}

void restoreCursor(Database& database, const Cursor& cursor) {
    if (!cursor.text.empty()) {
        writeCursor(database, cursor);
        return;
    }
    std::uint64_t sum = 0;
    for (const auto& known : readCursors(database))
        if (known.source != cursor.source) sum += checksumOf(known);
    Statement(database, "DELETE FROM cursors WHERE source = ?1").run(cursor.source);
    writeMark(database, "cursors", sum);
}

} // namespace penumbra::store
