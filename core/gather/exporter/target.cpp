#include "gather/exporter/target.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::gather {

base::Result<std::vector<ExporterTarget>> parseTargets(std::string_view text) {
    std::vector<ExporterTarget> out;
    while (true) {
        const auto begin = text.find_first_not_of(" \t\r\n,;");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        auto word = text.substr(0, text.find_first_of(" \t\r\n,;"));
        text.remove_prefix(word.size());
        ExporterTarget target;
        const auto equals = word.find('=');
        if (equals != std::string_view::npos && equals < word.find_first_of("/?")) {
            target.name = word.substr(0, equals);
            word.remove_prefix(equals + 1);
        }
        auto address = std::string(word);
        if (address.find("://") == std::string::npos) address = "http://" + address;
        auto url = parseUrl(address);
        if (!url)
            return base::failUsage(
                PENUMBRA_SAY("Problem", "The parameter 'targets' has a wrong address. {}")(url.error().text));
        target.url = std::move(*url);
        if (target.url.path.empty() || target.url.path == "/") target.url.path = "/metrics";
        out.push_back(std::move(target));
    }
    if (out.empty())
        return base::failUsage(
            PENUMBRA_SAY("Problem", "The parameter 'targets' names no address, e.g. web-01:9100.")());
    return out;
}

} // namespace penumbra::gather
