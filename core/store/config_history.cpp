#include "store/config_history.h"

#include "base/hash.h"
#include "base/text.h"
#include "store/marks.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::store {

namespace {

struct Row {
    std::int64_t id = 0; ///< 0: not in the file yet
    model::ConfigItem item;
    std::int64_t fromRevision = 0;
    std::int64_t toRevision = 0; ///< 0: holds

    std::uint64_t checksum() const {
        return base::Hasher()
            .add("config")
            .add(item.resource.text())
            .add(item.key)
            .add(item.value)
            .add(base::toMillis(item.time))
            .add(fromRevision)
            .add(toRevision)
            .value();
    }
    bool operator==(const Row&) const = default;
};

std::string markOf(const model::ResourceId& resource) { return "config/" + resource.text(); }

std::vector<Row> readRows(Database& database, const model::ResourceId& resource) {
    std::vector<Row> out;
    std::uint64_t sum = 0;
    Statement rows(database, "SELECT id, key, value, time, from_revision, coalesce(to_revision, 0), checksum "
                             "FROM config_items WHERE resource = ?1 ORDER BY time, id");
    rows.with(resource.text());
    bool sound = true;
    while (rows.next()) {
        Row row{rows.integer(0),
                {resource, std::string(rows.text(1)), std::string(rows.text(2)), base::fromMillis(rows.integer(3))},
                rows.integer(4),
                rows.integer(5)};
        sound = sound && row.checksum() == static_cast<std::uint64_t>(rows.integer(6));
        sum += row.checksum();
        out.push_back(std::move(row));
    }
    if (!database.failed() && (!sound || sum != readMark(database, markOf(resource))))
        failDamaged(database, PENUMBRA_SAY("Problem", "the configuration history of {}")(resource.text()));
    return out;
}

/// The row of a key that is in force at a time, or nothing.
Row* inForce(std::vector<Row>& rows, const model::ConfigItem& item) {
    Row* found = nullptr;
    for (auto& row : rows)
        if (row.toRevision == 0 && row.item.key == item.key && row.item.time <= item.time &&
            (!found || row.item.time >= found->item.time))
            found = &row;
    return found;
}

/// Puts one item among the rows of its resource; whether that changed them.
bool put(std::vector<Row>& rows, const model::ConfigItem& item, std::int64_t revision) {
    Row* known = inForce(rows, item);
    if (known && known->item.value == item.value) return false;
    if (known && known->item.time == item.time && known->fromRevision == revision) {
        known->item.value = item.value;
        return true;
    }
    if (known && known->item.time == item.time) known->toRevision = revision;
    rows.push_back({0, item, revision, 0});
    return true;
}

/// What holds after all is said, to tell a batch that says nothing new in the end.
std::map<std::pair<std::string, std::int64_t>, std::string> standing(const std::vector<Row>& rows) {
    std::map<std::pair<std::string, std::int64_t>, std::string> out;
    for (const auto& row : rows)
        if (row.toRevision == 0) out[{row.item.key, base::toMillis(row.item.time)}] = row.item.value;
    return out;
}

std::uint64_t writeRows(Database& database, const std::vector<Row>& before, const std::vector<Row>& after) {
    std::uint64_t sum = 0, digest = 0;
    Statement insert(database, "INSERT INTO config_items VALUES(NULL, ?1, ?2, ?3, ?4, ?5, NULL, ?6)");
    Statement close(database, "UPDATE config_items SET to_revision = ?2, checksum = ?3 WHERE id = ?1");
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto& row = after[i];
        sum += row.checksum();
        if (i < before.size() && before[i] == row) continue;
        digest += row.checksum();
        if (row.id != 0)
            close.run(row.id, row.toRevision, row.checksum());
        else
            insert.run(row.item.resource.text(), row.item.key, row.item.value, base::toMillis(row.item.time),
                       row.fromRevision, row.checksum());
    }
    if (!after.empty()) writeMark(database, markOf(after.front().item.resource), sum);
    return digest;
}

} // namespace

std::vector<model::ConfigItem> readConfigHistory(Database& database, const model::ResourceId& resource) {
    std::vector<model::ConfigItem> out;
    for (auto& row : readRows(database, resource)) out.push_back(std::move(row.item));
    return out;
}

std::vector<model::ConfigItem> readStandingItems(Database& database, const model::ResourceId& resource) {
    std::vector<model::ConfigItem> out;
    for (auto& row : readRows(database, resource))
        if (row.toRevision == 0) out.push_back(std::move(row.item));
    return out;
}

ConfigCounts writeConfigItems(Database& database, const std::vector<model::ConfigItem>& items, std::int64_t revision) {
    ConfigCounts counts;
    std::map<std::string, std::vector<const model::ConfigItem*>> byResource;
    for (const auto& item : items) byResource[item.resource.text()].push_back(&item);
    for (const auto& [resource, fresh] : byResource) {
        const auto before = readRows(database, model::ResourceId(resource));
        if (database.failed()) return counts;
        auto after = before;
        std::int64_t changes = 0;
        for (const auto* item : fresh) changes += put(after, *item, revision) ? 1 : 0;
        const bool same = changes == 0 || standing(before) == standing(after);
        if (same) changes = 0;
        counts.stored += changes;
        counts.duplicate += static_cast<std::int64_t>(fresh.size()) - changes;
        if (!same) counts.digest += writeRows(database, before, after);
    }
    return counts;
}

void takeBackConfigItems(Database& database, std::int64_t revision) {
    std::vector<std::string> resources;
    {
        Statement rows(database, "SELECT DISTINCT resource FROM config_items "
                                 "WHERE from_revision = ?1 OR to_revision = ?1 ORDER BY resource");
        rows.with(revision);
        while (rows.next()) resources.emplace_back(rows.text(0));
    }
    Statement drop(database, "DELETE FROM config_items WHERE id = ?1");
    Statement open(database, "UPDATE config_items SET to_revision = NULL, checksum = ?2 WHERE id = ?1");
    for (const auto& resource : resources) {
        std::uint64_t sum = 0;
        for (auto& row : readRows(database, model::ResourceId(resource))) {
            if (row.fromRevision == revision) {
                drop.run(row.id);
                continue;
            }
            if (row.toRevision == revision) {
                row.toRevision = 0;
                open.run(row.id, row.checksum());
            }
            sum += row.checksum();
        }
        writeMark(database, markOf(model::ResourceId(resource)), sum);
    }
}

std::vector<std::string> damagedConfigResources(Database& database) {
    std::vector<std::string> resources, out;
    {
        Statement rows(database, "SELECT DISTINCT resource FROM config_items UNION "
                                 "SELECT substr(name, 8) FROM marks WHERE name LIKE 'config/%' ORDER BY 1");
        while (rows.next()) resources.emplace_back(rows.text(0));
    }
    for (const auto& resource : resources) {
        database.clearFailure();
        readRows(database, model::ResourceId(resource));
        if (database.failed()) out.push_back(resource);
    }
    database.clearFailure();
    return out;
}

} // namespace penumbra::store
