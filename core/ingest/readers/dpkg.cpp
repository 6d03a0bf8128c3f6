#include "base/parts.h"
#include "base/text.h"
#include "ingest/intake.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::takeLine;

/// "libc6" or "libc6:amd64" (Debian policy, 5.6.7).
bool isPackageName(std::string_view text) {
    return text.size() > 1 && std::isalnum(static_cast<unsigned char>(text[0])) != 0 &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::islower(c) != 0 || std::isdigit(c) != 0 ||
                      std::string_view("+-.:").find(static_cast<char>(c)) != std::string_view::npos;
           });
}

/// "1:2.36-9+deb12u14~x" (Debian policy, 5.6.12).
bool isPackageVersion(std::string_view text) {
    return !text.empty() && text.find_first_of("0123456789") != std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 ||
                      std::string_view("+-.:~").find(static_cast<char>(c)) != std::string_view::npos;
           });
}

struct Package {
    std::string_view name, version, state;
};

/// A line of `dpkg-query -W`.
std::optional<Package> packageIn(std::string_view line) {
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos) return {};
    Package out{line.substr(0, tab), line.substr(tab + 1), "installed"};
    if (const auto more = out.version.find('\t'); more != std::string_view::npos) {
        out.state = out.version.substr(more + 1);
        out.version = out.version.substr(0, more);
    }
    if (!isPackageName(out.name) || (!isPackageVersion(out.version) && !out.version.empty())) return {};
    return out;
}

bool isStatusFile(std::string_view text) {
    return text.starts_with("Package: ") && text.find("\nStatus: ") != std::string_view::npos;
}

/// Behind a byte order mark.
std::string_view body(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return text;
}

int sniffDpkg(const Head& head) {
    std::string_view text = body(head.bytes);
    if (isStatusFile(text)) return 90;
    int good = 0;
    for (int i = 0; i < 20 && !text.empty(); ++i) {
        const auto line = takeLine(text);
        if (text.empty() && head.bytes.back() != '\n') break; // may be cut
        const auto package = packageIn(line);
        if (!package || package->version.empty()) return 0;
        ++good;
    }
    return good > 0 ? 55 : 0;
}

class Packages final {
public:
    explicit Packages(Intake& intake)
        : m_intake(intake), m_host(model::makeId(model::ResourceKind::Host, intake.ownName())) {}

    void take(const Package& package) {
        if (package.state != "installed")
            return m_intake.countPassed(PENUMBRA_TEXT("Kind", "package that is not installed"));
        if (package.version.empty()) return;
        m_intake.add(model::ConfigItem{m_host, fmt::format("package.{}", package.name), std::string(package.version),
                                       m_intake.input().time});
    }

    void readTable(std::string_view text) {
        for (std::size_t number = 1; !text.empty(); ++number) {
            const auto line = takeLine(text);
            if (base::trimmed(line).empty()) continue;
            if (const auto package = packageIn(line))
                take(*package);
            else
                m_intake.reject(
                    "bad-line", m_intake.at(number),
                    PENUMBRA_SAY("Problem",
                                 "This line is no package with a version behind a tab, so it was not taken.")());
        }
    }

    /// /var/lib/dpkg/status: paragraphs of fields.
    void readStatus(std::string_view text) {
        Package package;
        std::size_t begin = 1;
        const auto flush = [&] {
            if (!package.name.empty() && isPackageName(package.name) &&
                (package.version.empty() || isPackageVersion(package.version)))
                take(package);
            else if (!package.name.empty())
                m_intake.reject("bad-package", m_intake.at(begin),
                                PENUMBRA_SAY("Problem", "This package has no good name or version.")());
            package = {};
        };
        for (std::size_t number = 1; !text.empty(); ++number) {
            const auto line = takeLine(text);
            if (line.empty()) flush();
            const auto colon = line.find(": ");
            if (colon == std::string_view::npos || line.starts_with(' ')) continue;
            const auto field = line.substr(0, colon), value = base::trimmed(line.substr(colon + 2));
            if (field == "Package") {
                package.name = value;
                begin = number;
            } else if (field == "Version") {
                package.version = value;
            } else if (field == "Status") {
                package.state = value.substr(value.rfind(' ') + 1);
            }
        }
        flush();
    }

    void finish() {
        model::StatedResource host;
        host.stated = {};
        host.kind = model::ResourceKind::Host;
        host.id = m_host;
        host.name = model::naturalName(m_host);
        m_intake.add(std::move(host), m_intake.input().name);
    }

private:
    Intake& m_intake;
    model::ResourceId m_host;
};

base::Result<model::Batch> readDpkg(const Input& input) {
    Intake intake(input);
    Packages packages(intake);
    const auto text = body(input.bytes);
    if (isStatusFile(text))
        packages.readStatus(text);
    else
        packages.readTable(text);
    packages.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader dpkg{
    "dpkg", PENUMBRA_TEXT("readers", "Debian packages"),
    PENUMBRA_TEXT("readers", "What 'dpkg-query -W' prints, or dpkg's status file: each installed package is a "
                             "configuration item of the host that the file is named after."),
    sniffDpkg, readDpkg};

} // namespace penumbra::ingest
