#include "store/advisories.h"

#include "base/hash.h"
#include "store/marks.h"
#include "store/undo.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::store {

std::uint64_t advisoryChecksum(std::string_view id, std::string_view name, std::string_view document) {
    return base::Hasher().add("advisory").add(id).add(name).add(document).value();
}

std::vector<model::Advisory> readAdvisories(Database& database) {
    std::vector<model::Advisory> out;
    if (database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'advisories'") == 0)
        return out; // an older format
    std::uint64_t sum = 0;
    Statement rows(database, "SELECT id, database, document, checksum FROM advisories ORDER BY id, database");
    while (rows.next()) {
        const auto checksum = advisoryChecksum(rows.text(0), rows.text(1), rows.text(2));
        const auto id = std::string(rows.text(0));
        sum += checksum;
        auto json = base::parseJson(rows.text(2), id);
        auto advisory = json ? model::advisoryFromJson(*json) : tl::unexpected<base::Error>(json.error());
        if (checksum != static_cast<std::uint64_t>(rows.integer(3)) || !advisory)
            failDamaged(database, fmt::format("the advisory {}", id));
        else
            out.push_back(std::move(*advisory));
    }
    if (!database.failed() && sum != readMark(database, kAdvisoriesMark))
        failDamaged(database, "the list of advisories");
    return out;
}

AdvisoryCounts writeAdvisories(Database& database, const std::vector<model::Advisory>& advisories, UndoKeeper* undo) {
    AdvisoryCounts out;
    if (advisories.empty()) return out;
    std::map<std::pair<std::string, std::string>, const model::Advisory*> last;
    for (const auto& advisory : advisories) last[{advisory.id.text(), advisory.database}] = &advisory;
    out.duplicate = static_cast<std::int64_t>(advisories.size() - last.size());
    auto sum = readMark(database, kAdvisoriesMark);
    const auto before = sum;
    Statement known(database, "SELECT document, checksum FROM advisories WHERE id = ?1 AND database = ?2");
    Statement put(database, "INSERT INTO advisories VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id, database) DO UPDATE SET "
                            "document = excluded.document, checksum = excluded.checksum");
    for (const auto& [key, advisory] : last) {
        const auto document = base::dumpJson(model::toJson(*advisory));
        std::uint64_t old = 0;
        bool same = false;
        known.with(key.first, key.second);
        while (known.next()) {
            old = static_cast<std::uint64_t>(known.integer(1));
            same = known.text(0) == document;
        }
        if (same) {
            ++out.duplicate;
            continue;
        }
        const auto checksum = advisoryChecksum(key.first, key.second, document);
        if (undo) undo->advisory(key.first, key.second);
        put.run(key.first, key.second, document, checksum);
        sum += checksum - old;
        out.digest += checksum;
        ++out.stored;
    }
    if (sum != before) writeMark(database, kAdvisoriesMark, sum);
    return out;
}

} // namespace penumbra::store
