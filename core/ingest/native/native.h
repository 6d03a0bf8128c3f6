#pragma once

#include "ingest/row.h"

#include <string_view>

namespace penumbra::ingest {

/// The five tables of the native CSV set. A column mapping makes rows of the same tables out of a foreign file.
enum class NativeTable { Resources, Relations, Samples, Events, Config };

/// A heading as the tables spell it: trimmed and lower-case, but the free part of "label.KEY" and the like as it
/// stands.
std::string nativeColumn(std::string_view heading);
/// "capacity.", "overcommit.", "request.", "label." or "attribute." where the column begins with one and goes on; else
/// empty.
std::string_view freePrefix(std::string_view column);

/// The table whose required columns are all there, or none.
std::optional<NativeTable> nativeTableOf(const Sheet& sheet);
/// The columns that the table does not know.
std::vector<std::string> unknownColumns(NativeTable table, const Sheet& sheet);
/// The dimension that a heading such as "cpu", "memory_gb" or "cores" speaks of; empty for none.
std::string_view dimensionIn(std::string_view column);
/// The standard dimension that another word for it, e.g. "ram", or a name nearly like its own, "memry", means; empty
/// for none. "disk_iops" is a dimension of its own.
std::string_view meantDimension(std::string_view name);
/// What to do about a column that the table does not know, e.g. " Did you mean capacity.cpu?"; begins with a blank.
std::string hintForColumn(NativeTable table, std::string_view column);
/// The columns that every row of the table needs and that are not there.
std::vector<std::string> missingColumns(NativeTable table, const Sheet& sheet);
/// Every table with what it needs: "resources.csv (kind and name), ...".
std::string sayTables();

/// Adds what one row says to the batch, or rejects it with its reasons.
void takeNativeRow(NativeTable table, RowReader& row);

/// The resource at an end of a relation. A name alone is what the relation suggests: only a workload runs on a host or
/// is part of a service; elsewhere the kind is an assumption (Intake::named).
enum class End { From, To };
model::ResourceId relationEnd(Intake& intake, std::string_view text, model::RelationKind relation, End end);

/// Whether a cell says that there is none, which an empty one does not.
bool saysNone(std::string_view text);

/// The cells of resources.csv that hold rules; every function tells what it cannot read through row.wrong().
std::vector<model::Taint> readTaints(RowReader& row);
std::vector<model::Selector> readSelectors(RowReader& row);
std::vector<model::Toleration> readTolerations(RowReader& row);
std::vector<model::AntiAffinity> readAntiAffinity(RowReader& row);
std::vector<model::TopologySpread> readSpread(RowReader& row);
std::vector<model::Affinity> readGather(RowReader& row);

void takeResourceRow(RowReader& row);
void takeEventRow(RowReader& row);

} // namespace penumbra::ingest
