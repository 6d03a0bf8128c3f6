#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace penumbra::report {

/// An object whose members keep their order: playbooks are read by people.
using Tree = nlohmann::ordered_json;

/// The tree as one YAML document. Texts stand in double quotes, so that none is taken for a number, a truth value or
/// markup. With `unsafe` a text with an opening brace of Jinja gets Ansible's tag !unsafe and is never evaluated,
/// unless it was made by jinja().
std::string dumpYaml(const Tree& tree, bool unsafe = false);

/// Whether Ansible would evaluate something in the text.
bool holdsJinja(const std::string& text);

/// A text that Ansible is to evaluate; only of our own words.
Tree jinja(std::string text);

} // namespace penumbra::report
