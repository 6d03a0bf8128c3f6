#pragma once

#include "ingest/cloud/kinds.h"
#include "ingest/references.h"

namespace penumbra::ingest {

/// One thing of a cloud as a tool describes it, its attributes spelled as Terraform's providers do. They may be nested
/// or flat ("tags.Name").
struct CloudThing {
    std::string address; ///< in its own file: "module.a.aws_instance.web[0]"
    std::string type;
    model::ResourceKind kind = model::ResourceKind::Host;
    base::Json attributes;
    std::string where;
};

/// The plain value at a path such as {"tags", "Name"}, nested or flat; none where it is absent or empty.
std::optional<std::string> pick(const base::Json& attributes, std::initializer_list<const char*> path);
/// The first of several members that is there.
std::optional<std::string> pickAny(const base::Json& attributes, std::initializer_list<const char*> keys);

/// By the provider's id where it has one, which is the same in every file; else by its address.
model::ResourceId idOf(const CloudThing& thing);

/// What it offers or takes, as far as the attributes or its instance type say.
model::Amounts amountsOf(const CloudThing& thing);

/// Adds it with its size, identity and zone. The same thing under two addresses is one.
void takeThing(const CloudThing& thing, Intake& intake, References& references);

} // namespace penumbra::ingest
