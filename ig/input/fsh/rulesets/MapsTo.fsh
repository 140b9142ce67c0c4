RuleSet: MapsTo(code, target, display)
* group.element[+].code = #{code}
* group.element[=].target.code = #{target}
* group.element[=].target.display = {display}
* group.element[=].target.equivalence = #equivalent
