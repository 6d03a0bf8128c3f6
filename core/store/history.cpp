#include "store/history.h"

#include "base/hash.h"
#include "base/text.h"
#include "model/json.h"
#include "model/json_fields.h"
#include "store/marks.h"

#include <fmt/format.h>

namespace penumbra::store {

namespace {

base::Json dimensionToJson(const model::Dimension& dimension) {
    return {{"name", dimension.name}, {"unit", base::unitName(dimension.unit)}};
}

base::Result<bool> putDimension(model::Inventory& inventory, const base::Json& json) {
    model::Dimension dimension;
    model::JsonFields fields(json, "a dimension");
    fields.read("name", dimension.name);
    fields.readName("unit", dimension.unit, base::parseUnit);
    if (!fields.failed() && inventory.changeDimensions().findOrAdd(dimension.name, dimension.unit) < 0)
        fields.fail("name", PENUMBRA_SAY("Problem", "the fleet has too many dimensions.")());
    return fields.finish(true);
}

base::Result<bool> putRelation(model::Inventory& inventory, const base::Json& json) {
    std::string from, to;
    model::Relation relation;
    model::JsonFields fields(json, "a relation");
    fields.read("from", from);
    fields.read("to", to);
    fields.readName("kind", relation.kind, model::parseRelation);
    fields.read("source", relation.source);
    if (const auto* call = fields.object("call"))
        if (const auto read = model::callFromJson(*call); fields.take(read)) relation.call = *read;
    relation.from = model::ResourceId(std::move(from));
    relation.to = model::ResourceId(std::move(to));
    if (!fields.failed()) inventory.put(std::move(relation));
    return fields.finish(true);
}

base::Result<bool> putResource(model::Inventory& inventory, const base::Json& json) {
    auto resource = model::resourceFromJson(json, inventory.changeDimensions());
    if (!resource) return tl::unexpected<base::Error>(resource.error());
    inventory.put(std::move(*resource));
    return true;
}

base::Result<bool> putEvent(model::Inventory& inventory, const base::Json& json) {
    auto event = model::eventFromJson(json);
    if (!event) return tl::unexpected<base::Error>(event.error());
    inventory.put(std::move(*event));
    return true;
}

using Put = base::Result<bool> (*)(model::Inventory&, const base::Json&);

/// One history table into the inventory; the sum of the checksums of the rows that hold at `revision`.
std::uint64_t readTable(Database& database, const char* table, std::int64_t revision, Put put,
                        model::Inventory& inventory) {
    std::uint64_t sum = 0;
    Statement rows(database, fmt::format("SELECT ordinal, document, checksum FROM {} WHERE from_revision <= ?1 AND "
                                         "(to_revision IS NULL OR to_revision > ?1) ORDER BY ordinal",
                                         table));
    rows.with(revision);
    while (rows.next()) {
        const auto ordinal = rows.integer(0);
        const auto document = rows.text(1);
        const auto checksum = historyChecksum(table, ordinal, document);
        const auto where = fmt::format("row {} of {}", ordinal, table);
        if (checksum != static_cast<std::uint64_t>(rows.integer(2))) failDamaged(database, where);
        if (database.failed()) return 0;
        sum += checksum;
        const auto json = base::parseJson(document, where);
        const auto done = json ? put(inventory, *json) : tl::unexpected<base::Error>(json.error());
        if (!done) database.fail(done.error());
    }
    return sum;
}

/// Writes rows of one table as they change by position.
class TableWriter final {
public:
    TableWriter(Database& database, const char* table, std::int64_t revision, std::uint64_t& digest)
        : m_table(table), m_revision(revision), m_digest(digest),
          m_close(database, fmt::format("UPDATE {} SET to_revision = ?1 WHERE ordinal = ?2 AND to_revision IS NULL "
                                        "RETURNING checksum",
                                        table)),
          m_insert(database, fmt::format("INSERT INTO {} VALUES(?1, ?2, NULL, ?3, ?4)", table)) {}

    void end(std::size_t at) {
        m_close.with(m_revision, static_cast<std::int64_t>(at));
        while (m_close.next()) m_digest -= static_cast<std::uint64_t>(m_close.integer(0));
    }
    void write(std::size_t at, bool known, const base::Json& json) {
        const auto ordinal = static_cast<std::int64_t>(at);
        if (known) end(at);
        const auto document = base::dumpJson(json);
        const auto checksum = historyChecksum(m_table, ordinal, document);
        m_insert.run(ordinal, m_revision, document, checksum);
        m_digest += checksum;
    }
    template <class Row, class ToJson>
    void write(const model::Table<Row>& before, const model::Table<Row>& after, const ToJson& toJson) {
        for (std::size_t i = 0; i < after.size(); ++i) {
            const bool known = i < before.size();
            const bool shared = known && &before[i] == &after[i];
            if (!shared && !(known && before[i] == after[i])) write(i, known, toJson(after[i]));
        }
        for (auto i = after.size(); i < before.size(); ++i) end(i);
    }

private:
    const char* m_table;
    std::int64_t m_revision;
    std::uint64_t& m_digest;
    Statement m_close, m_insert;
};

RevisionRow revisionFrom(const Statement& row) {
    return {{row.integer(0), base::fromMillis(row.integer(1)), std::string(row.text(2))},
            static_cast<std::uint64_t>(row.integer(3))};
}

constexpr const char* kRevisionColumns = "SELECT number, time, source, digest, checksum FROM revisions";

} // namespace

std::uint64_t RevisionRow::checksum() const {
    return base::Hasher()
        .add("revision")
        .add(revision.number)
        .add(base::toMillis(revision.time))
        .add(revision.source)
        .add(digest)
        .value();
}

std::uint64_t historyChecksum(std::string_view table, std::int64_t ordinal, std::string_view document) {
    return base::Hasher().add(table).add(ordinal).add(document).value();
}

base::Json relationToJson(const model::Relation& relation) {
    base::Json json{
        {"from", relation.from.text()}, {"kind", model::relationName(relation.kind)}, {"to", relation.to.text()}};
    if (!relation.call.empty()) json["call"] = model::toJson(relation.call);
    if (!relation.source.empty()) json["source"] = relation.source;
    return json;
}

std::vector<RevisionRow> readRevisions(Database& database) {
    std::vector<RevisionRow> out;
    std::uint64_t sum = 0;
    Statement rows(database, fmt::format("{} ORDER BY number", kRevisionColumns));
    while (rows.next()) {
        out.push_back(revisionFrom(rows));
        if (static_cast<std::uint64_t>(rows.integer(4)) != out.back().checksum())
            failDamaged(database, PENUMBRA_SAY("Problem", "revision {}")(out.back().revision.number));
        sum += out.back().checksum();
    }
    if (!database.failed() && sum != readMark(database, "revisions")) failDamaged(database, "the list of revisions");
    return out;
}

RevisionRow readHead(Database& database) {
    RevisionRow head;
    Statement row(database, fmt::format("{} ORDER BY number DESC LIMIT 1", kRevisionColumns));
    if (row.next()) {
        head = revisionFrom(row);
        if (static_cast<std::uint64_t>(row.integer(4)) != head.checksum())
            failDamaged(database, PENUMBRA_SAY("Problem", "revision {}")(head.revision.number));
    }
    if (!database.failed() && static_cast<std::uint64_t>(head.revision.number) != readMark(database, "head"))
        failDamaged(database, "the newest revision");
    return head;
}

void appendRevision(Database& database, const RevisionRow& row) {
    const auto& revision = row.revision;
    Statement(database, "INSERT INTO revisions VALUES(?1, ?2, ?3, ?4, ?5)")
        .run(revision.number, base::toMillis(revision.time), revision.source, row.digest, row.checksum());
    writeMark(database, "head", static_cast<std::uint64_t>(revision.number));
    writeMark(database, "revisions", readMark(database, "revisions") + row.checksum());
}

model::Inventory readInventory(Database& database, const RevisionRow& at) {
    model::Inventory inventory;
    const auto revision = at.revision.number;
    std::uint64_t sum = 0;
    sum += readTable(database, "dimensions", revision, putDimension, inventory);
    sum += readTable(database, "resources", revision, putResource, inventory);
    sum += readTable(database, "relations", revision, putRelation, inventory);
    sum += readTable(database, "events", revision, putEvent, inventory);
    if (!database.failed() && sum != at.digest)
        failDamaged(database, PENUMBRA_SAY("Problem", "the inventory at revision {}")(revision));
    return inventory;
}

std::uint64_t writeDifference(Database& database, const model::Inventory& before, const model::Inventory& after,
                              std::int64_t revision, std::uint64_t digest) {
    TableWriter dimensions(database, "dimensions", revision, digest);
    for (int d = before.dimensions().count(); d < after.dimensions().count(); ++d)
        dimensions.write(static_cast<std::size_t>(d), false, dimensionToJson(after.dimensions().at(d)));
    for (int d = after.dimensions().count(); d < before.dimensions().count(); ++d)
        dimensions.end(static_cast<std::size_t>(d));
    TableWriter(database, "resources", revision, digest)
        .write(before.resources(), after.resources(),
               [&](const model::Resource& r) { return model::toJson(r, after.dimensions()); });
    TableWriter(database, "relations", revision, digest)
        .write(before.relations(), after.relations(), [](const model::Relation& r) { return relationToJson(r); });
    TableWriter(database, "events", revision, digest)
        .write(before.events(), after.events(), [](const model::ScheduledEvent& e) { return model::toJson(e); });
    return digest;
}

} // namespace penumbra::store
