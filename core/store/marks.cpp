#include "store/marks.h"

#include "base/hash.h"
#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::store {

namespace {
std::uint64_t checksumOf(const std::string& name, std::uint64_t value) {
    return base::Hasher().add("mark").add(name).add(value).value();
}
} // namespace

std::uint64_t readMark(Database& database, const std::string& name) {
    Statement row(database, "SELECT value, checksum FROM marks WHERE name = ?1");
    if (!row.with(name).next()) return 0;
    const auto value = static_cast<std::uint64_t>(row.integer(0));
    if (static_cast<std::uint64_t>(row.integer(1)) != checksumOf(name, value))
        failDamaged(database, PENUMBRA_SAY("Problem", "the mark '{}'")(name));
    return value;
}

void writeMark(Database& database, const std::string& name, std::uint64_t value) {
    Statement(database, "INSERT INTO marks VALUES(?1, ?2, ?3) "
                        "ON CONFLICT(name) DO UPDATE SET value = excluded.value, checksum = excluded.checksum")
        .run(name, value, checksumOf(name, value));
}

void failDamaged(Database& database, const std::string& what) {
    database.fail(
        {base::ErrorKind::Input,
         PENUMBRA_SAY("Problem",
                      "The workspace {} is damaged: {} does not match its checksum. Restore a copy of the "
                      "file; 'penumbra-cli verify' lists everything that is damaged.")(database.path(), what)});
}

} // namespace penumbra::store
