#include "base/text.h"
#include "ingest/compose/project.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// Objects are merged key by key, lists are joined, anything else is replaced.
void mergeOver(base::Json& base, const base::Json& own) {
    for (const auto& item : own.items()) {
        auto& known = base[item.key()];
        if (known.is_object() && item.value().is_object())
            mergeOver(known, item.value());
        else if (known.is_array() && item.value().is_array())
            known.insert(known.end(), item.value().begin(), item.value().end());
        else
            known = item.value();
    }
}

struct Base {
    std::string service;
    std::string file; ///< empty: this one
};

Base baseOf(const base::Json& service) {
    if (!service.is_object() || !service.contains("extends")) return {};
    const auto& extends = service["extends"];
    if (extends.is_string()) return {extends.get<std::string>(), {}};
    return {base::textAt(extends, "service"), base::textAt(extends, "file")};
}

class Extension final {
public:
    Extension(const base::Json& services, const document::Tree& tree, Intake& intake)
        : m_services(services), m_tree(tree), m_intake(intake) {}

    /// The service with all that it extends; as much of it as there is where that is elsewhere or goes in a circle.
    base::Json of(const std::string& name) const {
        std::vector<std::string> chain{name}; // the furthest base last
        while (true) {
            const auto next = baseOf(m_services[chain.back()]);
            if (next.service.empty()) break;
            if (!next.file.empty()) {
                elsewhere(name, next);
                break;
            }
            if (!m_services.contains(next.service)) {
                m_intake.warn(
                    "unknown-base", place(name),
                    PENUMBRA_SAY("Problem", "'{}' extends '{}', which is not in this file.")(name, next.service));
                break;
            }
            if (std::find(chain.begin(), chain.end(), next.service) != chain.end()) {
                m_intake.warn(
                    "extends-circle", place(name),
                    PENUMBRA_SAY("Problem",
                                 "'{}' extends itself by way of '{}'; Compose refuses that. Its own lines were "
                                 "taken alone.")(name, next.service));
                chain.resize(1);
                break;
            }
            chain.push_back(next.service);
        }
        base::Json out = base::Json::object();
        for (auto it = chain.rbegin(); it != chain.rend(); ++it)
            if (m_services[*it].is_object()) mergeOver(out, m_services[*it]);
        return out;
    }

private:
    std::string place(const std::string& name) const { return m_tree.at("/services/" + name).text(); }
    void elsewhere(const std::string& name, const Base& base) const {
        m_intake.warn("base-elsewhere", place(name),
                      PENUMBRA_SAY("Problem",
                                   "'{}' extends the service '{}' of {}, which is another file. What that one says is "
                                   "missing here; import the output of `docker compose config` to have all of it.")(
                          name, base.service, base.file));
    }

    const base::Json& m_services;
    const document::Tree& m_tree;
    Intake& m_intake;
};

} // namespace

base::Json extended(const base::Json& services, const document::Tree& tree, Intake& intake) {
    const Extension extension(services, tree, intake);
    base::Json out = base::Json::object();
    for (const auto& item : services.items()) out[item.key()] = extension.of(item.key());
    return out;
}

} // namespace penumbra::ingest
