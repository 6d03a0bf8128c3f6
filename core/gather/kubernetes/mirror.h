#pragma once

#include "gather/kubernetes/kinds.h"
#include "ingest/kubernetes/cut.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace penumbra::gather {

/// What a cluster holds, cut down, and what of it must be told anew. Objects are named by "space/name", services by the
/// path that their reader gives them. Not for threads.
class ClusterMirror final {
public:
    struct Object {
        std::string space, name, owner, templateHash, text;
        std::uint64_t labels = 0;
        std::int64_t replicas = 1;
        bool social = false;
        std::string service; ///< of a pod and of a controller; may be empty
        std::string path() const { return space + "/" + name; }
    };
    using Objects = std::map<std::string, Object>;
    struct Service {
        std::set<std::string> pods;
        std::set<std::pair<std::size_t, std::string>> controllers; ///< kind and path
    };
    /// What must be told, by path.
    struct Changes {
        std::set<std::string> nodes, pods, services;             ///< which are there
        std::set<std::string> lostNodes, lostPods, lostServices; ///< which were there before
        bool empty() const;
    };

    void put(std::size_t kind, ingest::CutObject object);
    void remove(std::size_t kind, const std::string& space, const std::string& name);
    /// The objects of a kind in a namespace (empty: in all) are these and no others.
    void replace(std::size_t kind, const std::string& space, std::vector<ingest::CutObject> objects);

    const Objects& objects(std::size_t kind) const { return m_objects[kind]; }
    const Object* find(std::size_t kind, const std::string& path) const;
    const std::map<std::string, Service>& services() const { return m_services; }
    const Service* service(const std::string& path) const;
    /// The path of the service that a replica set belongs to; its own where it belongs to none.
    std::string serviceOfSet(const std::string& path) const;
    bool hasBudgets(const std::string& space) const;
    /// The pods whose names a service's waiting replicas could have: its own and a number or, for a daemon, a node.
    std::vector<std::string> namesakes(const std::string& service) const;
    std::size_t bytes() const { return m_bytes; }

    const Changes& changes() const { return m_changes; }
    /// What changed so far has been told.
    void forgetChanges() { m_changes = {}; }
    /// All that is there must be told.
    void markAll();

private:
    std::string serviceOf(std::size_t kind, const Object& object) const;
    void attach(std::size_t kind, const std::string& path, const Object& object);
    void detach(std::size_t kind, const std::string& path, const Object& object);
    void added(std::size_t kind, const Object& object, const Object* before);
    void resettle(const std::string& set);
    void markSocial(const std::string& space);
    void markBudget(const std::string& space);
    void markDaemons();
    void markService(const std::string& path);
    void markNamesake(const std::string& pod);

    std::array<Objects, kClusterKinds.size()> m_objects;
    std::map<std::string, Service> m_services;
    std::unordered_map<std::string, std::set<std::string>> m_podsOfSet; ///< by the replica set's path
    Changes m_changes;
    std::size_t m_bytes = 0;
};

} // namespace penumbra::gather
