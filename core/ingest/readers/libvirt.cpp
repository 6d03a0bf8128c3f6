#include "base/text.h"
#include "document/encoding.h"
#include "ingest/libvirt/hypervisor.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffLibvirt(const Head& head) {
    if (head.outline.form != document::Outline::Form::Xml) return 0;
    const auto& root = head.outline.root;
    if (root == "libvirt" || root == "domstatus") return 90;
    return root == "domain" && head.bytes.find("<vcpu") != std::string_view::npos ? 90 : 0;
}

base::Result<model::Batch> readLibvirt(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return tl::unexpected(decoded.error());
    pugi::xml_document document;
    // Definitions may follow one another, as `virsh dumpxml` prints them.
    const auto parsed =
        document.load_buffer(decoded->text().data(), decoded->text().size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
        const auto before =
            decoded->text().substr(0, static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)));
        return base::failInput(PENUMBRA_SAY("Problem", "{}:{}: this is no well-formed XML: {}.")(
            input.name, std::count(before.begin(), before.end(), '\n') + 1, parsed.description()));
    }
    Intake intake(input);
    Hypervisor hypervisor(intake);
    bool any = false;
    for (const auto& root : document.children()) any = hypervisor.take(root) || any;
    if (!any) return base::failInput(PENUMBRA_SAY("Problem", "{} defines no domain of libvirt.")(input.name));
    hypervisor.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader libvirt{
    "libvirt", PENUMBRA_TEXT("readers", "libvirt"),
    PENUMBRA_TEXT("readers", "Definitions of virtual machines, as virsh dumpxml prints them."), sniffLibvirt,
    readLibvirt};

} // namespace penumbra::ingest
