#pragma once

#include "ingest/fleet.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::ingest {

/// One object of NetBox as its REST API spells it; what it refers to stands in it as an object with a name.
struct NetBoxObject {
    std::string kind; ///< "device", "virtual machine", "rack", "site", "location", "region", "cluster", or another
    base::Json json;
    document::Place place;
};

/// The kind of an object by its address in the API, or by its members where it has none.
std::string netBoxKind(const base::Json& object);

/// A page of a list, one object, or the records of a dump; an error where it is none of them.
base::Result<std::vector<NetBoxObject>> loadNetBox(const Input& input, Intake& intake);
/// A dump of the database (`manage.py dumpdata`), with what is referred to put in its place.
std::vector<NetBoxObject> loadNetBoxDump(const base::Json& records, const document::Tree& tree);
/// An exported table, with its labels or with the names of the import form.
base::Result<std::vector<NetBoxObject>> loadNetBoxTable(const Input& input);
/// The kind of the table's rows by its headings, or empty.
std::string netBoxTableKind(const std::vector<std::string>& headings);

/// Describes what NetBox documents: devices as hosts, virtual machines as workloads, and where they are.
class NetBoxSite final {
public:
    explicit NetBoxSite(Intake& intake) : m_fleet(intake) {}
    void take(const NetBoxObject& object);
    void finish();

private:
    void takeDevice(const NetBoxObject& object);
    void takeMachine(const NetBoxObject& object);
    void takePlace(const NetBoxObject& object);
    model::ResourceId siteOf(const base::Json& json) const;
    std::string unique(const std::string& name, const std::string& id);

    Fleet m_fleet;
    std::map<std::string, std::string> m_names; ///< the id of the device that has a name
    int m_bare = 0, m_nameless = 0, m_gigabytes = 0;
};

} // namespace penumbra::ingest
