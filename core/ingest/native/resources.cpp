#include "base/text.h"
#include "ingest/fleet.h"
#include "ingest/native/native.h"
#include "model/identity.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "capacity.licences [bytes/s]" in the part after the prefix: the dimension and, in brackets, the unit of a new one.
struct AmountColumn {
    std::string dimension;
    std::optional<base::Unit> unit;
};
std::optional<AmountColumn> amountColumn(std::string_view rest) {
    AmountColumn out;
    if (const auto open = rest.find('['); open != std::string_view::npos && rest.ends_with(']')) {
        const auto unit = base::parseUnit(trimmed(rest.substr(open + 1, rest.size() - open - 2)));
        if (!unit) return {};
        out.unit = *unit;
        rest = trimmed(rest.substr(0, open));
    }
    out.dimension = rest;
    return out;
}

/// A new dimension whose name is nearly that of a standard one, or means one, is likely a slip.
void warnIfMisspelt(RowReader& row, std::string_view column, std::string_view dimension) {
    const auto meant = meantDimension(dimension);
    if (meant.empty()) return;
    const auto prefix = column.substr(0, column.find('.'));
    row.intake().warn(
        "new-dimension", row.where(),
        PENUMBRA_SAY("Problem",
                     "The column '{}' makes '{}' a dimension of its own. Did you mean {}.{}? Then rename the "
                     "column and import it into a new workspace.")(column, dimension, prefix, meant));
}

void takeAmount(RowReader& row, int column, std::string_view rest, model::Amounts& amounts) {
    if (row.textAt(column).empty()) return;
    const auto& name = row.sheet().names()[static_cast<std::size_t>(column)];
    const auto parsed = amountColumn(rest);
    if (!parsed) return row.wrong("bad-unit", name, PENUMBRA_SAY("Problem", "The unit in its heading is unknown.")());
    auto& dimensions = row.intake().dimensions();
    if (dimensions.find(parsed->dimension) < 0) warnIfMisspelt(row, name, parsed->dimension);
    const int dimension = dimensions.findOrAdd(parsed->dimension, parsed->unit.value_or(base::Unit::Count));
    if (dimension < 0)
        return row.wrong("too-many-dimensions", name,
                         PENUMBRA_SAY("Problem", "A fleet has at most {} dimensions, and this one would be another.")(
                             model::kMaxDimensions));
    const auto value = row.amountAt(column, dimensions.at(dimension).unit);
    if (!value) return;
    if (*value < 0)
        return row.wrong(
            "negative-amount", name,
            PENUMBRA_SAY("Problem", "An amount cannot be negative. Leave the cell empty if it is unknown.")());
    if (*value >= 9e18) return row.wrong("bad-number", name, PENUMBRA_SAY("Problem", "The amount is too large.")());
    amounts.set(dimension, std::llround(*value));
}

/// How many times its capacity of the dimension a host may reserve, in thousandths.
void takeFactor(RowReader& row, int column, std::string_view name, model::Amounts& thousandths) {
    const auto& heading = row.sheet().names()[static_cast<std::size_t>(column)];
    const int dimension = row.intake().dimensions().find(name);
    if (dimension < 0)
        return row.wrong(
            "no-dimension", heading,
            PENUMBRA_SAY("Problem", "'{}' is no dimension of this table. Write e.g. overcommit.cpu.")(name));
    const auto factor = row.amountAt(column, base::Unit::Count);
    if (!factor) return;
    if (*factor < 0.001 || *factor > 1000)
        return row.wrong("bad-factor", heading,
                         PENUMBRA_SAY("Problem", "The factor must be from 0.001 to 1000; 16 is sixteen times.")());
    thousandths.set(dimension, std::llround(*factor * 1000));
}

void takeColumns(RowReader& row, model::Resource& out) {
    const auto& names = row.sheet().names();
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        const std::string_view name = names[static_cast<std::size_t>(i)];
        const auto rest = [&](std::string_view prefix) { return name.substr(prefix.size()); };
        const auto cell = row.textAt(i);
        if (cell.empty()) continue;
        if (name.starts_with("capacity.")) takeAmount(row, i, rest("capacity."), out.capacity);
        if (name.starts_with("overcommit.")) takeFactor(row, i, rest("overcommit."), out.overcommit);
        if (name.starts_with("request.")) takeAmount(row, i, rest("request."), out.request);
        if (name.starts_with("label.")) out.labels[std::string(rest("label."))] = cell;
        if (name.starts_with("attribute."))
            out.attributes[std::string(rest("attribute."))] = row.intake().attribute(std::string(cell));
    }
}

/// What other sources know the machine by.
void takeIdentity(RowReader& row, model::Resource& out) {
    namespace identity = model::identity;
    constexpr std::pair<const char*, const char*> kColumns[] = {
        {"cloud_id", identity::kCloud},     {"uuid", identity::kUuid}, {"serial", identity::kSerial},
        {"machine_id", identity::kMachine}, {"fqdn", identity::kFqdn}, {"site", identity::kSite},
        {"address", identity::kAddress}};
    const Fleet fleet(row.intake());
    for (const auto& [column, key] : kColumns) {
        const auto cell = row.text(column);
        if (cell.empty()) continue;
        fleet.identify(out, key, cell);
        if (!out.attributes.contains(key))
            row.intake().warn("no-identity", row.where(),
                              PENUMBRA_SAY("Problem",
                                           "'{}' in the column '{}' is nothing that one machine alone has, so it tells "
                                           "no other source's machine from this one and was left out.")(cell, column));
    }
}

/// Fewer bytes than any machine or program has: a number whose unit was left out.
void warnIfTiny(RowReader& row, const model::Resource& resource) {
    constexpr std::int64_t kLeast = 64 << 10;
    for (const auto* amounts : {&resource.capacity, &resource.request})
        for (const int d : {model::kMemory, model::kDisk})
            if (const auto bytes = amounts->at(d); bytes > 0 && bytes < kLeast)
                row.intake().warn("tiny-amount", row.where(),
                                  PENUMBRA_SAY("Problem",
                                               "The {1} of '{0}' was read as {2} bytes, for a plain number is bytes. "
                                               "Write e.g. {2}Gi if you mean GiB.")(
                                      resource.name, row.intake().dimensions().at(d).name, bytes));
}

void warnAboutOddities(RowReader& row, const model::Resource& resource) {
    const auto& lifetime = resource.lifetime;
    if (lifetime.begin != base::kBeginningOfTime && lifetime.end <= lifetime.begin)
        row.intake().warn(
            "no-lifetime", row.where(),
            PENUMBRA_SAY("Problem",
                         "'{}' ends when it begins, so it never exists. Check exists_from and exists_until.")(
                resource.name));
    warnIfTiny(row, resource);
    if (resource.kind != model::ResourceKind::Host) return;
    for (const int d : {model::kCpu, model::kMemory})
        if (resource.capacity.has(d) && resource.capacity.at(d) == 0)
            row.intake().warn(
                "zero-capacity", row.where(),
                PENUMBRA_SAY("Problem",
                             "The host '{}' has a {} capacity of zero, so nothing that asks for any fits on it. "
                             "Leave the cell empty if it is unknown.")(resource.name,
                                                                       row.intake().dimensions().at(d).name));
}

} // namespace

namespace {

/// A cell that is filled speaks of its member; an empty one says nothing.
model::Members statedIn(const RowReader& row) {
    using enum model::Member;
    constexpr std::pair<const char*, model::Member> kColumns[] = {{"title", Name},
                                                                  {"taints", Taints},
                                                                  {"cordoned", Cordoned},
                                                                  {"selectors", Selectors},
                                                                  {"tolerations", Tolerations},
                                                                  {"anti_affinity", AntiAffinity},
                                                                  {"spread", TopologySpread},
                                                                  {"gather", Affinity},
                                                                  {"priority", Priority},
                                                                  {"pinned", Pinned},
                                                                  {"min_available", MinAvailable},
                                                                  {"tier", Tier},
                                                                  {"exists_from", Begin},
                                                                  {"exists_until", End}};
    model::Members out;
    for (const auto& [column, member] : kColumns)
        if (!row.text(column).empty()) out.add(member);
    return out;
}

/// "none" takes a limit of the lifetime back.
base::Time limitOf(RowReader& row, const char* column, base::Time none) {
    return saysNone(row.text(column)) ? none : row.time(column).value_or(none);
}

} // namespace

void takeResourceRow(RowReader& row) {
    model::StatedResource out({}, statedIn(row));
    const auto name = row.required("name");
    if (const auto kindText = row.required("kind"); !kindText.empty()) {
        if (const auto kind = model::parseKind(lowered(kindText)))
            out.kind = *kind;
        else
            row.wrong("bad-kind", "kind", kind.error().text);
    }
    out.id = model::makeId(out.kind, name);
    const auto title = row.text("title");
    out.name = title.empty() ? name : title;
    takeColumns(row, out);
    takeIdentity(row, out);
    out.taints = readTaints(row);
    out.cordoned = row.flag("cordoned").value_or(false);
    out.rules.selectors = readSelectors(row);
    out.rules.tolerations = readTolerations(row);
    out.rules.antiAffinity = readAntiAffinity(row);
    out.rules.topologySpread = readSpread(row);
    out.rules.affinity = readGather(row);
    out.rules.preempts = row.flag("preempts").value_or(false);
    if (out.rules.preempts && row.text("priority").empty())
        row.wrong("bad-preempts", "preempts",
                  PENUMBRA_SAY("Problem", "Only what has a priority can make others leave. Fill priority, too.")());
    out.rules.priority = static_cast<int>(row.integer("priority", -2'000'000'000, 2'000'000'000).value_or(0));
    out.rules.pinned = row.flag("pinned").value_or(false);
    out.minAvailable = static_cast<int>(row.integer("min_available", 0, 1'000'000).value_or(0));
    out.tier = static_cast<int>(row.integer("tier", 1, 9).value_or(3));
    out.lifetime.begin = limitOf(row, "exists_from", base::kBeginningOfTime);
    out.lifetime.end = limitOf(row, "exists_until", base::kEndOfTime);
    if (row.failed()) return row.intake().countRejected();
    warnAboutOddities(row, out);
    row.intake().add(std::move(out), row.where());
}

} // namespace penumbra::ingest
