# What is installed and where, and the Debian packages that CPack makes of it: penumbra (the window), penumbra-cli, and
# penumbra-data with what both read. `cpack -G DEB` in the build folder.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the tests are no part of a package
set(penumbra_linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(penumbra_made ${CMAKE_BINARY_DIR}/package)
file(MAKE_DIRECTORY ${penumbra_made})
string(TIMESTAMP PENUMBRA_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP PENUMBRA_MAIL_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

# Compressed without a name and a time, as packages want it.
function(penumbra_compressed output)
  add_custom_command(OUTPUT ${output}.gz COMMAND gzip -9nkf ${output} DEPENDS ${output})
  set_property(GLOBAL APPEND PROPERTY penumbra_made ${output}.gz)
endfunction()

foreach(kind man plan bash zsh fish)
  add_custom_command(OUTPUT ${penumbra_made}/${kind} COMMAND penumbra-cli manual ${kind} > ${penumbra_made}/${kind}
                     DEPENDS penumbra-cli VERBATIM)
  set_property(GLOBAL APPEND PROPERTY penumbra_made ${penumbra_made}/${kind})
endforeach()
configure_file(${penumbra_linux}/penumbra.1 ${penumbra_made}/penumbra.1 COPYONLY)
file(WRITE ${penumbra_made}/changelog "penumbra (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
     " -- The Penumbra authors <penumbra@localhost>  ${PENUMBRA_MAIL_DATE}\n")
configure_file(${penumbra_linux}/org.penumbra.Penumbra.metainfo.xml.in
               ${penumbra_made}/org.penumbra.Penumbra.metainfo.xml @ONLY)
foreach(text man plan penumbra.1 changelog)
  penumbra_compressed(${penumbra_made}/${text})
endforeach()
get_property(made GLOBAL PROPERTY penumbra_made)
add_custom_target(penumbra-package-files ALL DEPENDS ${made})

install(TARGETS penumbra-cli RUNTIME COMPONENT cli)
install(FILES ${penumbra_made}/man.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME penumbra-cli.1.gz COMPONENT cli)
install(FILES ${penumbra_made}/plan.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 RENAME penumbra-plan.5.gz COMPONENT cli)
install(FILES ${penumbra_made}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME penumbra-cli COMPONENT cli)
install(FILES ${penumbra_made}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _penumbra-cli
        COMPONENT cli)
install(FILES ${penumbra_made}/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        RENAME penumbra-cli.fish COMPONENT cli)

if(TARGET penumbra)
  install(TARGETS penumbra RUNTIME COMPONENT gui)
  install(FILES ${penumbra_linux}/org.penumbra.Penumbra.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
          COMPONENT gui)
  install(FILES ${penumbra_made}/org.penumbra.Penumbra.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
          COMPONENT gui)
  install(FILES ${penumbra_made}/penumbra.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT gui)
endif()

install(FILES ${penumbra_linux}/org.penumbra.Penumbra.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        COMPONENT data)
foreach(size 16 24 32 48 64 128 256)
  install(FILES resources/icons/${size}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
          RENAME org.penumbra.Penumbra.png COMPONENT data)
endforeach()
install(FILES resources/icons/org.penumbra.Penumbra.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        COMPONENT data)
install(DIRECTORY resources/schemas resources/mappings DESTINATION ${CMAKE_INSTALL_DATADIR}/penumbra COMPONENT data)

set(penumbra_components cli data)
if(TARGET penumbra)
  list(APPEND penumbra_components gui)
endif()
foreach(component IN LISTS penumbra_components)
  string(REPLACE "penumbra-gui" "penumbra" package "penumbra-${component}")
  install(FILES ${penumbra_linux}/copyright ${penumbra_made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package}
          COMPONENT ${component})
  # The project has no public address yet; and reading dpkg's status is what the gatherer of packages is for.
  set(overrides "${package}: bogus-mail-host *\n${package}: bogus-mail-host-in-debian-changelog *\n")
  if(NOT component STREQUAL data)
    string(APPEND overrides "${package}: uses-dpkg-database-directly *\n")
  endif()
  file(WRITE ${penumbra_made}/overrides-${component} "${overrides}")
  install(FILES ${penumbra_made}/overrides-${component} DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
          RENAME ${package} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME penumbra)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own first line
set(CPACK_PACKAGE_VENDOR "The Penumbra authors")
set(CPACK_PACKAGE_CONTACT "The Penumbra authors <penumbra@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL ${penumbra_components})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME penumbra-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "penumbra-data (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DATA_PACKAGE_NAME penumbra-data)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DATA_PACKAGE_DEPENDS "hicolor-icon-theme")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME penumbra)
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "penumbra-data (= ${PROJECT_VERSION}), qt6-qpa-plugins, fonts-dejavu-core")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "penumbra-cli (= ${PROJECT_VERSION}), qt6-translations-l10n")
string(CONCAT penumbra_about "Keeps the live inventory of a fleet beside a predicted one and answers what-if\n"
       "questions: what runs out, when and how surely, who is hit, which plans would\nmend it.")
set(CPACK_COMPONENT_CLI_DESCRIPTION "what-if planner for a fleet of hosts (command line)
${penumbra_about} This package has the program for the command line.")
set(CPACK_COMPONENT_DATA_DESCRIPTION "what-if planner for a fleet of hosts (data)
${penumbra_about} This package has icons, JSON Schemas and mappings.")
set(CPACK_COMPONENT_GUI_DESCRIPTION "what-if planner for a fleet of hosts (window)
${penumbra_about} This package has the desktop application.")
include(CPack)
