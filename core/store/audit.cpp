#include "store/audit.h"

#include "base/hash.h"
#include "base/text.h"
#include "store/marks.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::store {

namespace {

std::string hashOf(const std::string& before, const AuditEntry& entry) {
    return base::sha256(fmt::format("{}\n{}\n{}\n{}", before, entry.number, base::toMillis(entry.time), entry.what));
}

AuditEntry entryFrom(const Statement& row) {
    return {row.integer(0), base::fromMillis(row.integer(1)), std::string(row.text(2)), std::string(row.text(3))};
}

} // namespace

void appendAudit(Database& database, base::Time time, const std::string& what) {
    AuditEntry last;
    {
        Statement row(database, "SELECT number, time, what, hash FROM audit ORDER BY number DESC LIMIT 1");
        if (row.next()) last = entryFrom(row);
    }
    if (!database.failed() && static_cast<std::uint64_t>(last.number) != readMark(database, "audit"))
        failDamaged(database, "the end of the audit log");
    AuditEntry entry{last.number + 1, last.number > 0 ? std::max(time, last.time) : time, what, {}};
    entry.hash = hashOf(last.hash, entry);
    Statement(database, "INSERT INTO audit VALUES(?1, ?2, ?3, ?4)")
        .run(entry.number, base::toMillis(entry.time), entry.what, entry.hash);
    writeMark(database, "audit", static_cast<std::uint64_t>(entry.number));
}

std::vector<AuditEntry> readAudit(Database& database) {
    std::vector<AuditEntry> out;
    std::string before;
    Statement rows(database, "SELECT number, time, what, hash FROM audit ORDER BY number");
    while (rows.next()) {
        out.push_back(entryFrom(rows));
        const bool inPlace = out.back().number == static_cast<std::int64_t>(out.size());
        if (!inPlace || out.back().hash != hashOf(before, out.back()))
            failDamaged(database, PENUMBRA_SAY("Problem", "entry {} of the audit log")(out.back().number));
        before = out.back().hash;
    }
    if (!database.failed() && out.size() != readMark(database, "audit"))
        failDamaged(database, "the length of the audit log");
    return out;
}

} // namespace penumbra::store
