#pragma once

#include "ingest/fleet.h"

#include <string>
#include <vector>

namespace penumbra::ingest {

/// What the setup module said of one host.
struct HostFacts {
    std::string host;  ///< as the output names it; empty where only the facts do
    std::string state; ///< "SUCCESS", "CHANGED", or why there are no facts: "UNREACHABLE!", "FAILED!"
    base::Json json;   ///< of the module: with or without "ansible_facts"
    document::Place place;
};

/// Takes the output of `ansible -m setup` apart, one "host | SUCCESS => {...}" after the other, or reads a file of one
/// host: the module's result, or the facts alone as the fact cache keeps them.
base::Result<std::vector<HostFacts>> loadFacts(const Input& input);

/// Whether a line begins a host's result: "web-01 | SUCCESS => {".
bool beginsResult(std::string_view line);

/// The host that was added; empty where the facts are not good for one.
model::ResourceId takeFacts(const HostFacts& facts, Fleet& fleet);

/// Whether this is what the module package_facts said, and so nothing of the host itself.
bool areOnlyPackages(const HostFacts& facts);
/// Versions of packages as configuration items "package.NAME" of that host or, where it is not known, of the one that
/// the output names.
void takePackages(const HostFacts& facts, const model::ResourceId& host, Fleet& fleet);

} // namespace penumbra::ingest
