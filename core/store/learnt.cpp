#include "store/learnt.h"

#include "base/hash.h"

#include <blosc.h>

namespace penumbra::store {

namespace {

constexpr int kLevel = 1;
constexpr std::size_t kNumber = 4;       ///< most of what is learnt are past errors, floats
constexpr std::int64_t kMost = 16 << 20; ///< bytes of a row

std::uint64_t checksumOf(const Learnt& learnt) {
    return base::Hasher().add("learnt").add(learnt.key.unique()).add(learnt.bytes).value();
}

std::vector<std::byte> packed(const std::string& bytes) {
    std::vector<std::byte> out(bytes.size() + BLOSC_MAX_OVERHEAD);
    const int size = blosc_compress_ctx(kLevel, BLOSC_SHUFFLE, kNumber, bytes.size(), bytes.data(), out.data(),
                                        out.size(), BLOSC_ZSTD_COMPNAME, 0, 1);
    out.resize(static_cast<std::size_t>(std::max(size, 0)));
    return out;
}

bool unpack(std::span<const std::byte> payload, std::int64_t size, std::string& bytes) {
    std::size_t stated = 0;
    if (size < 0 || size > kMost || blosc_cbuffer_validate(payload.data(), payload.size(), &stated) < 0) return false;
    if (stated != static_cast<std::size_t>(size)) return false;
    bytes.resize(stated);
    return blosc_decompress_ctx(payload.data(), bytes.data(), bytes.size(), 1) == static_cast<int>(size);
}

} // namespace

std::vector<Learnt> readLearnt(Database& database, std::vector<model::SeriesKey>* damaged) {
    std::vector<Learnt> out;
    if (database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'learnt'") == 0)
        return out; // an older format
    Statement rows(database, "SELECT resource, metric, size, checksum, payload FROM learnt ORDER BY resource, metric");
    while (rows.next()) {
        Learnt row{{model::ResourceId(std::string(rows.text(0))), std::string(rows.text(1))}, {}};
        const bool sound = unpack(rows.blob(4), rows.integer(2), row.bytes) &&
                           checksumOf(row) == static_cast<std::uint64_t>(rows.integer(3));
        if (sound)
            out.push_back(std::move(row));
        else if (damaged != nullptr)
            damaged->push_back(row.key);
    }
    return out;
}

void writeLearnt(Database& database, const Learnt& learnt) {
    const auto payload = packed(learnt.bytes);
    Statement(database, "INSERT OR REPLACE INTO learnt VALUES(?1, ?2, ?3, ?4, ?5)")
        .run(learnt.key.resource.text(), learnt.key.metric, static_cast<std::int64_t>(learnt.bytes.size()),
             checksumOf(learnt), std::span<const std::byte>(payload));
}

void deleteLearnt(Database& database) { Statement(database, "DELETE FROM learnt").run(); }

} // namespace penumbra::store
