#pragma once

#include "ingest/fleet.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// One record of a table of ServiceNow: the values of its fields, and what they show where that differs.
struct SnowRecord {
    std::map<std::string, std::string> values; ///< by field name; of a reference its sys_id
    std::map<std::string, std::string> shown;  ///< of references: the name, where the export has it
    document::Place place;
    std::string text(const std::string& field) const;
    /// What people see: the name of a reference, the label of a choice.
    std::string display(const std::string& field) const;
};

/// The answer of the Table API, or an export as CSV with field names or labels.
base::Result<std::vector<SnowRecord>> loadSnow(const Input& input, Intake& intake);
/// Whether the headings are those of an exported table: of items, of their relations or of changes.
bool isSnowTable(const std::vector<std::string>& headings);

/// A time as ServiceNow writes it, in UTC; a date such as 03/04/2026 says not which is the month.
base::Result<base::Time> snowTime(const std::string& text);

/// Describes configuration items, their relations and changes.
class SnowTables final {
public:
    explicit SnowTables(Intake& intake) : m_fleet(intake) {}
    void take(const std::vector<SnowRecord>& records);

private:
    void takeChange(const SnowRecord& record);
    void takeItem(const SnowRecord& record, const std::string& kind);
    void takeRelation(const SnowRecord& record);
    void describeItem(const SnowRecord& record, model::StatedResource& resource);
    bool takeSizes(const SnowRecord& record, model::StatedResource& resource);
    /// What a reference means: the item of that sys_id in this file, else what is called so, of that kind if of none
    /// else.
    model::ResourceId meant(const SnowRecord& record, const std::string& field, model::ResourceKind kind);
    std::string unique(const std::string& name, const std::string& id);

    Fleet m_fleet;
    std::map<std::string, model::ResourceId> m_byId, m_byName;
    std::map<std::string, std::string> m_names;
    int m_sized = 0, m_unnamed = 0;
};

} // namespace penumbra::ingest
