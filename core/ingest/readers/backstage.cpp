#include "base/text.h"
#include "document/tree.h"
#include "ingest/references.h"
#include "ingest/row.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::string_view kVersion = "backstage.io/";

int sniffBackstage(const Head& head) {
    for (const char* place : {"/apiVersion", "/0/apiVersion", "/items/0/apiVersion"})
        if (head.outline.says(place, kVersion)) return 95;
    return 0;
}

bool isEntityName(std::string_view text) {
    return !text.empty() && text.size() <= 63 && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.';
    });
}

bool isTaken(std::string_view kind) {
    return kind == "component" || kind == "api" || kind == "resource" || kind == "system";
}

/// "[kind:][namespace/]name", in lower case as references are compared.
struct Ref {
    std::string kind, space, name;

    static Ref of(std::string text, std::string kind, std::string space) {
        text = lowered(std::move(text));
        if (const auto colon = text.find(':'); colon != std::string::npos) {
            kind = text.substr(0, colon);
            text = text.substr(colon + 1);
        }
        if (const auto slash = text.find('/'); slash != std::string::npos) {
            space = text.substr(0, slash);
            text = text.substr(slash + 1);
        }
        return {kind, space, text};
    }
    bool good() const { return isEntityName(space) && isEntityName(name); }
    /// A component goes by its name; what is no component says what it is, since it may have the same name as one.
    model::ResourceId id() const {
        std::string path = space == "default" ? "" : space + "/";
        if (kind != "component") path += kind + "/";
        return model::makeId(model::ResourceKind::Service, path + name);
    }
};

class Catalogue final {
public:
    explicit Catalogue(Intake& intake) : m_intake(intake) {}

    void take(const base::Json& entity, const document::Place& place) {
        if (!base::textAt(entity, "apiVersion").starts_with(kVersion)) {
            m_intake.countPassed(base::textAt(entity, "kind", "document"));
            return;
        }
        const auto kind = base::textAt(entity, "kind");
        const auto& meta = base::childAt(entity, "metadata");
        const auto name = base::textAt(meta, "name");
        if (name.find("${{") != std::string::npos) return m_intake.countPassed(kind + " template");
        if (!isTaken(lowered(kind))) return m_intake.countPassed(kind.empty() ? PENUMBRA_TEXT("Kind", "entity") : kind);
        const Ref self{lowered(kind), lowered(base::textAt(meta, "namespace", "default")), lowered(name)};
        if (!self.good())
            return m_intake.reject(
                "bad-name", (place / "metadata").text(),
                PENUMBRA_SAY("Problem",
                             "'{}' is no name of a {}: it has 1 to 63 letters, digits and - _ . only.")(name, kind));
        m_intake.countTaken(kind);
        addEntity(self, entity, place);
        addRelations(self, base::childAt(entity, "spec"), place / "spec");
    }

    void settle() { m_references.settle(m_intake); }

private:
    void addEntity(const Ref& self, const base::Json& entity, const document::Place& place) {
        const auto& meta = base::childAt(entity, "metadata");
        const auto& spec = base::childAt(entity, "spec");
        model::StatedResource out({}, {});
        out.id = self.id();
        out.kind = model::ResourceKind::Service;
        out.name = base::textAt(meta, "title", base::textAt(meta, "name"));
        out.attributes["kind"] = m_intake.attribute("Backstage " + base::textAt(entity, "kind"));
        for (const char* key : {"type", "lifecycle", "owner", "system", "domain"})
            if (const auto text = plainAt(spec, key); text && !text->empty())
                out.attributes[key] = m_intake.attribute(*text);
        const auto& annotations = base::childAt(meta, "annotations");
        for (const auto& [annotation, key] : {std::pair("backstage.io/kubernetes-id", "kubernetes-id"),
                                              std::pair("github.com/project-slug", "repository")})
            if (const auto text = plainAt(annotations, annotation); text && !text->empty())
                out.attributes[key] = m_intake.attribute(*text);
        m_intake.add(std::move(out), place.text());
    }

    void relate(const Ref& from, const Ref& to, model::RelationKind kind, const std::string& where) {
        for (const auto* end : {&from, &to}) {
            if (!isTaken(end->kind) || !end->good())
                return m_intake.reject(
                    "bad-reference", where,
                    PENUMBRA_SAY("Problem", "'{}:{}/{}' is no component, API, resource or system that can be named. "
                                            "Write it as kind:namespace/name.")(end->kind, end->space, end->name));
            m_references.add(end->id(), model::ResourceKind::Service);
        }
        if (from.id() == to.id())
            return m_intake.reject("depends-on-itself", where,
                                   PENUMBRA_SAY("Problem", "'{}' is said to depend on itself.")(from.id().text()));
        m_intake.addOnce(model::Relation{from.id(), to.id(), kind});
    }

    void addRelations(const Ref& self, const base::Json& spec, const document::Place& place) {
        struct Field {
            const char* key;
            const char* kind; ///< of what is named without one
            bool toSelf;
            model::RelationKind relation;
        };
        using model::RelationKind;
        constexpr Field kFields[]{{"dependsOn", "", false, RelationKind::DependsOn},
                                  {"dependencyOf", "", true, RelationKind::DependsOn},
                                  {"consumesApis", "api", false, RelationKind::DependsOn},
                                  {"providesApis", "api", true, RelationKind::DependsOn},
                                  {"subcomponentOf", "component", true, RelationKind::Uses},
                                  {"system", "system", true, RelationKind::Uses}};
        for (const auto& field : kFields) {
            if (!spec.is_object() || !spec.contains(field.key)) continue;
            const auto& value = spec[field.key];
            const auto each = [&](const base::Json& one, const document::Place& where) {
                const auto text = plainText(one).value_or("");
                if (text.empty() || text.find("${{") != std::string::npos) return;
                const auto other = Ref::of(text, field.kind, self.space);
                if (field.toSelf)
                    relate(other, self, field.relation, where.text());
                else
                    relate(self, other, field.relation, where.text());
            };
            if (value.is_array())
                for (std::size_t i = 0; i < value.size(); ++i) each(value[i], place / field.key / i);
            else
                each(value, place / field.key);
        }
    }

    Intake& m_intake;
    References m_references;
};

base::Result<model::Batch> readBackstage(const Input& input) {
    auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    Catalogue catalogue(intake);
    for (const auto& tree : *trees) {
        const bool wrapped = tree.json.is_object() && tree.json.contains("items");
        const auto& list = wrapped ? tree.json["items"] : tree.json;
        const std::string begin = wrapped ? "/items/" : "/";
        if (list.is_array())
            for (std::size_t i = 0; i < list.size(); ++i) catalogue.take(list[i], tree.at(begin + std::to_string(i)));
        else
            catalogue.take(tree.json, tree.at(""));
    }
    catalogue.settle();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader backstage{
    "backstage", PENUMBRA_TEXT("readers", "Backstage catalogue"),
    PENUMBRA_TEXT("readers", "catalog-info.yaml: components, APIs, resources, systems and what depends on what."),
    sniffBackstage, readBackstage};

} // namespace penumbra::ingest
