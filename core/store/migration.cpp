#include "store/migration.h"

#include "base/hash.h"
#include "base/text.h"

#include <array>
#include <fmt/format.h>
#include <vector>

namespace penumbra::store {

#define PENUMBRA_ENTRY(name) extern const Migration name;
#include "store/migrations.def"
#undef PENUMBRA_ENTRY

namespace {

constexpr std::array kMigrations{
#define PENUMBRA_ENTRY(name) &name,
#include "store/migrations.def"
#undef PENUMBRA_ENTRY
};

base::Result<void> run(Database& database, std::int64_t above, std::int64_t upTo,
                       std::span<const Migration* const> steps) {
    for (const auto* step : steps) {
        if (step->version <= above || step->version > upTo) continue;
        database.run(step->sql);
        if (!step->convert || database.failed()) continue;
        if (const auto converted = step->convert(database); !converted) return converted;
    }
    return database.state();
}

} // namespace

base::Registry<Migration> migrations() { return base::Registry<Migration>(kMigrations); }

int newestFormat() { return kMigrations.back()->version; }

base::Result<void> migrate(Database& database, std::span<const Migration* const> steps) {
    Transaction transaction(database, Transaction::Kind::Write);
    const auto version = database.integer("PRAGMA user_version");
    const std::int64_t newest = steps.empty() ? 0 : steps.back()->version;
    if (const auto ran = run(database, version, newest, steps); !ran)
        return base::fail(ran.error().kind,
                          PENUMBRA_SAY("Problem", "{} could not be brought from format {} to {} and is as it was: {}")(
                              database.path(), version, newest, ran.error().text));
    database.run(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", kApplicationId, newest));
    return transaction.commit();
}

std::uint64_t schemaHash(Database& database) {
    base::Hasher hasher;
    Statement rows(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.next())
        for (int column = 0; column < 4; ++column) hasher.add(rows.text(column));
    return hasher.value();
}

base::Result<std::uint64_t> expectedSchemaHash(std::int64_t version, std::span<const Migration* const> steps) {
    auto memory = Database::open(":memory:", Access::CreateWrite);
    if (!memory) return tl::unexpected<base::Error>(memory.error());
    if (const auto ran = run(**memory, 0, version, steps); !ran) return tl::unexpected<base::Error>(ran.error());
    return schemaHash(**memory);
}

} // namespace penumbra::store
