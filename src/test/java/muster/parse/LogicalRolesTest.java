package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the constructions of English give: every strict link of a sentence.
class LogicalRolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    Rebels attacked the base. => attacked.subj=Rebels attacked.obj=base
                    The base was attacked by rebels. => attacked.obj=base attacked.subj=rebels attacked.by=rebels
                    Rebels backed by Rovia fled. => backed.obj=Rebels backed.subj=Rovia backed.by=Rovia fled.subj=Rebels
                    A town held by the army fell. => held.obj=town held.subj=army held.by=army fell.subj=town
                    Rovia-backed rebels attacked Mora. => backed.subj=Rovia backed.obj=rebels attacked.subj=rebels attacked.obj=Mora
                    The Houthi-led coalition withdrew. => led.subj=Houthi led.obj=coalition coalition.subj=Houthi withdrew.subj=coalition
                    An Iran-aligned militia withdrew. => aligned.with=Iran aligned.obj=militia withdrew.subj=militia
                    A Mora-based group left. => based.in=Mora based.obj=group left.subj=group
                    The group that attacked Mora left. => attacked.subj=group attacked.obj=Mora left.subj=group
                    The town the army took is Mora. => town.is=Mora took.obj=town took.subj=army is.subj=town is.attr=Mora Mora.is=town
                    He joined the group to which Dan swore allegiance. => joined.subj=He joined.obj=group swore.to=group swore.subj=Dan swore.obj=allegiance allegiance.to=group allegiance.subj=Dan
                    The town from which it withdrew is Mora. => town.is=Mora withdrew.from=town withdrew.subj=it is.subj=town is.attr=Mora Mora.is=town
                    The mayor, whose brother leads the militia, fled. => brother.poss=mayor leads.subj=brother leads.obj=militia fled.subj=mayor
                    A splinter of the Front, the Guard took Mora. => splinter.of=Front splinter.is=Guard took.subj=Guard took.obj=Mora
                    They copied its flag, while its rivals, the Lions, left. => copied.subj=They copied.obj=flag copied.while=left flag.poss=its rivals.poss=its rivals.is=Lions left.subj=rivals
                    They left the Front and in August 2009 founded the Guard. => left.subj=They left.obj=Front founded.subj=They founded.in=August founded.obj=Guard
                    The Union, of which the Guard is a member, took Mora. => is.subj=Guard is.attr=member member.of=Union member.is=Guard took.subj=Union took.obj=Mora
                    It unites six groups, the largest of which are the Guard and the Lions. => unites.subj=It unites.obj=groups groups.including=Guard groups.including=Lions largest.of=groups are.subj=largest are.attr=Guard are.attr=Lions Guard.is=largest Lions.is=largest
                    It is a member of the Union, which it joined in May. => is.subj=It is.attr=member member.is=It member.of=Union Union.subj=it Union.in=May joined.obj=Union joined.subj=it joined.in=May
                    The Front and the Guard, once allies, clashed. => allies.is=Front allies.is=Guard clashed.subj=Front clashed.subj=Guard
                    Active since the fall of Mora, the Front and the Guard left. => Active.since=fall fall.of=Mora left.subj=Front left.subj=Guard
                    It was founded in 2010 and a year later attacked Mora. => founded.obj=It founded.in=2010 attacked.subj=It attacked.obj=Mora
                    They fled Mora, where the army killed Dan. => fled.subj=They fled.obj=Mora killed.in=Mora killed.subj=army killed.obj=Dan
                    The army shelled Mora, killing two men. => shelled.subj=army shelled.obj=Mora shelled.advcl=killing killing.subj=army killing.obj=men
                    Mora was shelled by the army, killing two men. => shelled.obj=Mora shelled.subj=army shelled.by=army shelled.advcl=killing killing.subj=army killing.obj=men
                    Having sworn allegiance to Dan, the group left. => sworn.obj=allegiance sworn.subj=group allegiance.to=Dan allegiance.subj=group left.advcl=sworn left.subj=group
                    The group left after capturing Mora. => left.subj=group left.after=capturing capturing.subj=group capturing.obj=Mora
                    The group left Mora before joining the Front. => left.subj=group left.obj=Mora left.before=joining joining.subj=group joining.obj=Front
                    Backed by Rovia, the army attacked. => Backed.subj=Rovia Backed.by=Rovia Backed.obj=army attacked.advcl=Backed attacked.subj=army
                    Fighters taking part in the battle fled. => taking.subj=Fighters taking.obj=part taking.in=battle battle.subj=Fighters fled.subj=Fighters
                    The group tried to take Mora. => tried.subj=group tried.comp=take take.subj=group take.obj=Mora
                    The group managed to hold Mora. => managed.subj=group managed.comp=hold hold.subj=group hold.obj=Mora
                    The group vowed to attack Mora. => vowed.subj=group vowed.comp=attack attack.subj=group attack.obj=Mora
                    The group is believed to have attacked Mora. => believed.obj=group believed.comp=attacked attacked.subj=group attacked.obj=Mora
                    The group appears to control Mora. => appears.subj=group appears.comp=control control.subj=group control.obj=Mora
                    The army was forced to leave Mora. => forced.obj=army forced.comp=leave leave.subj=army leave.obj=Mora
                    Dan ordered the brigade to attack Mora. => ordered.subj=Dan ordered.obj=brigade ordered.comp=attack attack.subj=brigade attack.obj=Mora
                    Dan called on the brigade to attack Mora. => called.subj=Dan called.on=brigade called.comp=attack attack.subj=brigade attack.obj=Mora
                    The army accused the group of attacking Mora. => accused.subj=army accused.obj=group accused.of=attacking attacking.subj=group attacking.obj=Mora
                    The group was accused of attacking Mora. => accused.obj=group accused.of=attacking attacking.subj=group attacking.obj=Mora
                    The group is ready to attack Mora. => is.subj=group is.attr=ready ready.is=group ready.comp=attack attack.subj=group attack.obj=Mora
                    The Front announced a plan to attack Mora. => announced.subj=Front announced.obj=plan plan.subj=Front plan.comp=attack attack.subj=Front attack.obj=Mora
                    The Front attacked Mora and burned houses. => attacked.subj=Front attacked.obj=Mora burned.subj=Front burned.obj=houses
                    The Front captured and burned Mora. => captured.subj=Front captured.obj=Mora burned.subj=Front burned.obj=Mora
                    The Front was armed by Rovia and trained by Lamia. => armed.obj=Front armed.subj=Rovia armed.by=Rovia trained.obj=Front trained.subj=Lamia trained.by=Lamia
                    Ten men were killed and dozens wounded. => killed.obj=men wounded.obj=dozens
                    The Front, the Guard and the Lions attacked Mora. => attacked.subj=Front attacked.subj=Guard attacked.subj=Lions attacked.obj=Mora
                    The Front and the Guard, both members of the Union, left. => members.is=Front members.is=Guard members.of=Union left.subj=Front left.subj=Guard
                    The Front and the Guard attacked Mora, Beri and Tula. => attacked.subj=Front attacked.subj=Guard attacked.obj=Mora attacked.obj=Beri attacked.obj=Tula
                    He was killed by the Front and the Guard. => killed.obj=He killed.subj=Front killed.by=Front killed.subj=Guard killed.by=Guard
                    Two experts were abducted and shot. => abducted.obj=experts shot.obj=experts
                    The soldiers they captured fled. => captured.obj=soldiers captured.subj=they fled.subj=soldiers
                    Officials put the toll at 14 killed. => put.subj=Officials put.obj=toll put.at=14 killed.obj=14
                    Gunmen gunned down three guards. => gunned.subj=Gunmen gunned.prt=down gunned.obj=guards
                    The Front set free ten soldiers. => set.subj=Front set.prt=free set.obj=soldiers
                    The army was driven back from Mora. => driven.obj=army driven.from=Mora
                    Gunmen hacked to death 12 farmers. => hacked.subj=Gunmen hacked.to=death hacked.obj=farmers
                    Rovia has for years backed the Guard. => backed.subj=Rovia backed.for=years backed.obj=Guard
                    The Guard, which Rovia arms, left Mora. => arms.obj=Guard arms.subj=Rovia left.subj=Guard left.obj=Mora
                    On Monday Mora fell. => fell.on=Monday fell.subj=Mora
                    Mora deplored M31's attack. => deplored.subj=Mora deplored.obj=attack attack.poss=M31
                    The Front but not the Guard attacked Mora. => attacked.subj=Front attacked.obj=Mora
                    Both the Front and the Guard left. => left.subj=Front left.subj=Guard
                    The Front as well as the Guard left. => left.subj=Front left.subj=Guard
                    The Front, along with the Guard, attacked Mora. => along.with=Guard attacked.subj=Front attacked.along_with=Guard attacked.subj=Guard attacked.obj=Mora
                    The Front, al Qaeda's branch in Rovia, attacked Mora. => branch.is=Front branch.poss=Qaeda branch.in=Rovia attacked.subj=Front attacked.obj=Mora
                    Its emir, Dan Yaro, fled Mora. => emir.poss=Its emir.is=Yaro fled.subj=emir fled.obj=Mora
                    The Front's spokesman Dan Yaro fled Mora. => spokesman.poss=Front spokesman.is=Yaro fled.subj=spokesman fled.obj=Mora
                    The Front and its allies, the Guard and the Brigade, left. => allies.poss=its allies.is=Guard allies.is=Brigade left.subj=Front left.subj=allies
                    The Front is an ally of the Guard. => is.subj=Front is.attr=ally ally.is=Front ally.of=Guard
                    The Front remains loyal to Dan. => remains.subj=Front remains.attr=loyal loyal.is=Front loyal.to=Dan
                    The Front became a member of the alliance. => became.subj=Front became.attr=member member.is=Front member.of=alliance
                    It was believed to be an ally of the Guard. => believed.obj=It believed.comp=be be.subj=It be.attr=ally ally.is=It ally.of=Guard
                    Rovia designated the group as a terrorist organisation. => designated.subj=Rovia designated.obj=group designated.as=organisation terrorist.is=organisation
                    The group was designated a terrorist organisation by Rovia. => designated.obj=group designated.as=organisation designated.subj=Rovia terrorist.is=organisation organisation.by=Rovia
                    Dan was named emir of the Front. => named.obj=Dan named.as=emir emir.of=Front
                    He served as commander of the Front. => served.subj=He served.as=commander commander.of=Front
                    The group is known as the Front. => known.obj=group known.as=Front
                    The Front carried out an attack on Mora. => carried.subj=Front carried.prt=out carried.obj=attack attack.subj=Front attack.on=Mora
                    An attack was carried out by the Front on Mora. => attack.subj=Front attack.by=Front attack.on=Mora carried.obj=attack carried.prt=out carried.subj=Front carried.by=Front carried.on=Mora
                    The Front took part in the battle for Mora. => took.subj=Front took.obj=part took.in=battle battle.subj=Front battle.for=Mora
                    The Front participated in the attack on Mora. => participated.subj=Front participated.in=attack attack.subj=Front attack.on=Mora
                    The Front claimed responsibility for the attack. => claimed.subj=Front claimed.obj=responsibility responsibility.for=attack attack.subj=Front
                    The Front claimed the attack in a statement. => claimed.subj=Front claimed.obj=attack claimed.in=statement attack.subj=Front
                    The army came under attack from rebels. => came.subj=army came.under=attack attack.obj=army attack.from=rebels
                    The Front signed a deal with the army. => signed.subj=Front signed.obj=deal deal.subj=Front deal.with=army
                    The Front launched an offensive against the army. => launched.subj=Front launched.obj=offensive offensive.subj=Front offensive.against=army
                    Rovia was behind the attack. => was.subj=Rovia was.behind=attack attack.subj=Rovia
                    The attack by the Front killed Dan. => attack.by=Front attack.subj=Front killed.subj=attack killed.obj=Dan
                    The capture of Mora by the Front was swift. => capture.of=Mora capture.by=Front capture.subj=Front was.subj=capture was.attr=swift swift.is=capture
                    The Front's attack on Mora failed. => attack.poss=Front attack.on=Mora failed.subj=attack
                    Clashes between the army and the Front broke out. => Clashes.between=army Clashes.between=Front broke.subj=Clashes broke.prt=out
                    He leads a group of fighters from the village of Mora. => leads.subj=He leads.obj=group group.of=fighters fighters.from=village village.of=Mora
                    Groups such as the Front and the Guard left. => Groups.including=Front Groups.including=Guard left.subj=Groups
                    Groups including the Front left. => Groups.including=Front left.subj=Groups
                    The Front acts on behalf of Rovia. => acts.subj=Front acts.on=behalf acts.on_behalf_of=Rovia behalf.of=Rovia
                    Mora is under the control of the Front. => is.subj=Mora is.under=control is.under_control_of=Front control.obj=Mora control.of=Front
                    The army fled because of the attack. => fled.subj=army fled.because_of=attack
                    The army shelled a village south of Mora. => shelled.subj=army shelled.obj=village village.south_of=Mora south.of=Mora
                    According to the monitor, the Front left. => According.to=monitor left.according_to=monitor left.subj=Front
                    The army said that the Front had left. => said.subj=army said.comp=left left.subj=Front
                    “We left,” said Dan. => left.subj=We said.comp=left said.subj=Dan
                    The Front, the army said, has left. => said.subj=army said.comp=left left.subj=Front
                    Dozens of fighters left. => Dozens.of=fighters left.subj=Dozens left.subj=fighters
                    Most of the fighters left. => Most.of=fighters left.subj=Most left.subj=fighters
                    There are rebels in Mora. => are.subj=rebels are.attr=rebels rebels.in=Mora
                    The army freed men held by the Front. => freed.subj=army freed.obj=men held.obj=men held.subj=Front held.by=Front
                    Rovia gave them weapons. => gave.subj=Rovia gave.iobj=them gave.obj=weapons weapons.subj=Rovia
                    The Front gave weapons to the Guard. => gave.subj=Front gave.obj=weapons gave.to=Guard weapons.subj=Front weapons.to=Guard
                    The Front was given weapons by Rovia. => given.iobj=Front given.obj=weapons given.subj=Rovia given.by=Rovia weapons.subj=Rovia weapons.by=Rovia
                    The leader and founder of the Front left. => leader.of=Front founder.of=Front left.subj=leader left.subj=founder
                    The army sent troops, backed by jets, to Mora. => sent.subj=army sent.obj=troops sent.to=Mora backed.obj=army backed.subj=jets backed.by=jets
                    Dan was killed in a raid by the army. => killed.obj=Dan killed.in=raid raid.by=army raid.subj=army
                    The Brigade, once part of the Front, merged with the Guard. => part.is=Brigade part.of=Front merged.subj=Brigade merged.with=Guard
                    In a video released on Friday, the Front's leader, Dan, threatened Rovia. => video.on=Friday released.obj=video released.on=Friday leader.poss=Front leader.is=Dan threatened.in=video threatened.subj=leader threatened.obj=Rovia
                    The group, which is backed by Rovia and fights alongside the army, attacked Mora. => backed.obj=group backed.subj=Rovia backed.by=Rovia fights.subj=group fights.alongside=army attacked.subj=group attacked.obj=Mora
                    The army pushed the Front out of Mora. => pushed.subj=army pushed.obj=Front pushed.out_of=Mora pushed.of=Mora out.of=Mora
                    The offensive was led by the Front, with the Guard taking part. => offensive.subj=Front led.obj=offensive led.subj=Front led.by=Front led.with=Guard led.with=taking taking.subj=Guard taking.obj=part
                    The army destroyed a camp and arrested its leader. => destroyed.subj=army destroyed.obj=camp arrested.subj=army arrested.obj=leader leader.poss=its
                    The Front released a video showing its men storming Mora. => released.subj=Front released.obj=video video.subj=Front showing.subj=video showing.obj=men men.poss=its storming.subj=men storming.obj=Mora
                    It took the Front a week to seize Mora. => took.subj=It took.obj=Front took.comp=seize seize.subj=Front seize.obj=Mora
                    The Front merged with the Guard to form the Army. => merged.subj=Front merged.with=Guard merged.advcl=form form.subj=Front form.obj=Army
                    Based in Mora, the Guard left. => Based.in=Mora Based.obj=Guard left.advcl=Based left.subj=Guard
                    Loyal to Dan, the Guard holds Mora. => Loyal.to=Dan Loyal.is=Guard holds.advcl=Loyal holds.subj=Guard holds.obj=Mora
                    The Guard held Mora until its leader, Dan Yaro, was captured. => held.subj=Guard held.obj=Mora held.comp=captured leader.poss=its leader.is=Yaro captured.obj=leader
                    The Front took Mora by Sunday evening. => took.subj=Front took.obj=Mora took.by=evening
                    Parts of the valley, notably the districts of Mora and Beri, fell. => Parts.of=valley Parts.including=districts districts.is=Parts districts.of=Mora districts.of=Beri fell.subj=Parts
                    They held Mora, where they hid and fought the army. => held.subj=They held.obj=Mora hid.in=Mora hid.subj=they hid.obj=army fought.in=Mora fought.subj=they fought.obj=army
                    Rebels stormed the camp, held by the Front, on Monday. => stormed.subj=Rebels stormed.obj=camp stormed.on=Monday camp.subj=Front camp.by=Front held.obj=camp held.subj=Front held.by=Front
                    Mora fell after its garrison, short of food, withdrew to Beri. => fell.subj=Mora fell.after=withdrew garrison.poss=its short.of=food withdrew.subj=garrison withdrew.short_of=food withdrew.to=Beri
                    The Front runs Mora, and in Beri the Guard keeps order. => runs.subj=Front runs.obj=Mora keeps.in=Beri keeps.subj=Guard keeps.obj=order
                    Clashes between men loyal to Dan and the security forces went on. => Clashes.between=men Clashes.between=forces loyal.is=men loyal.to=Dan went.subj=Clashes went.prt=on
                    Fighters loyal to Dan left. => loyal.is=Fighters loyal.to=Dan left.subj=Fighters
                    The group renamed itself the Front. => renamed.subj=group renamed.obj=itself renamed.as=Front
                    After gunmen attacked Mora, Rovia's army chief, Ito Sato, flew to Beri. => attacked.subj=gunmen attacked.obj=Mora chief.poss=Rovia chief.is=Sato flew.after=attacked flew.subj=chief flew.to=Beri
                    The Front, from which the Guard broke away in 2016, is not known to have a base in Mora. => broke.from=Front broke.subj=Guard broke.in=2016 known.obj=Front known.comp=have have.subj=Front have.obj=base base.subj=Front base.in=Mora
                    The Front claimed an assault on Mora, in which the ministry says ten soldiers died. => claimed.subj=Front claimed.obj=assault assault.subj=Front assault.on=Mora says.subj=ministry says.comp=died died.in=assault died.subj=soldiers
                    Karim Khan, once the Front's chief in Mora, was appointed governor. => chief.is=Khan chief.poss=Front chief.in=Mora appointed.obj=Khan appointed.as=governor
                    The Front was founded by Khan, its commander at the time, who fled Mora. => founded.obj=Front founded.subj=Khan founded.by=Khan commander.is=Khan commander.poss=its commander.at=time fled.subj=commander fled.obj=Mora
                    While it is a mostly Lamian group, other Rovian tribes, as well as some local farmers, serve in its ranks. => is.subj=it is.attr=group group.is=it other.is=tribes Rovian.is=tribes local.is=farmers serve.while=is serve.subj=tribes serve.subj=farmers serve.in_rank_of=its serve.in=ranks ranks.poss=its
                    Their fighters have targeted the neighboring towns and villages, including Mora, Beri, and Tula, all of which are south of Kanu. => fighters.poss=Their targeted.subj=fighters targeted.obj=towns targeted.obj=villages towns.including=Mora towns.including=Beri towns.including=Tula all.of=Mora all.of=Beri all.of=Tula are.subj=Mora are.subj=Beri are.subj=Tula are.subj=all are.south_of=Kanu south.of=Kanu
                    As the coalition, which was founded by Rovia, continues its offensive in Mora, two Lamian groups are also taking part. => founded.obj=coalition founded.subj=Rovia founded.by=Rovia continues.subj=coalition continues.obj=offensive offensive.subj=coalition offensive.poss=its offensive.in=Mora taking.as=continues taking.subj=groups taking.obj=part
                    They left after its chief, Dan Yaro, fled to Mora. => left.subj=They left.after=fled chief.poss=its chief.is=Yaro fled.subj=chief fled.to=Mora
                    The army has kept the camp of Mora encircled since May. => kept.subj=army kept.obj=camp camp.of=Mora encircled.obj=camp encircled.since=May
                    The Guard, set up in May by miners, is led by Dan. => set.obj=Guard set.prt=up set.in=May set.subj=miners set.by=miners led.obj=Guard led.subj=Dan led.by=Dan
                    The army reported two men killed. => reported.subj=army reported.comp=killed killed.obj=men
                    Clans, armed and paid by Rovia, hold Mora. => armed.obj=Clans armed.subj=Rovia paid.obj=Clans paid.subj=Rovia paid.by=Rovia hold.subj=Clans hold.obj=Mora
                    The Front, led since 2009 by Dan, left Mora. => led.obj=Front led.since=2009 led.subj=Dan led.by=Dan left.subj=Front left.obj=Mora
                    The Front, created this summer by officers, left Mora. => created.obj=Front created.subj=officers created.by=officers left.subj=Front left.obj=Mora
                    Its founder, the preacher Dan, left. => founder.poss=Its founder.is=Dan preacher.is=Dan left.subj=founder
                    Dan, founder and leader of the Front, left. => founder.is=Dan founder.of=Front leader.is=Dan leader.of=Front left.subj=Dan
                    His aides are Dan, who commands the Guard, and Omar. => aides.poss=His aides.is=Dan aides.is=Omar are.subj=aides are.attr=Dan are.attr=Omar Dan.is=aides commands.subj=Dan commands.obj=Guard Omar.is=aides
                    Dan and Omar, leader of the Front, left. => leader.is=Omar leader.of=Front left.subj=Dan left.subj=Omar
                    Dan, a member of the Guard who had fled, left. => member.is=Dan member.of=Guard fled.subj=member left.subj=Dan
                    Dan was proclaimed head of the Front. => proclaimed.obj=Dan proclaimed.as=head head.of=Front
                    Dan, general in the army and founder of the Front, left. => general.is=Dan general.in=army founder.is=Dan founder.of=Front left.subj=Dan
                    His successor as emir, Dan, left. => successor.poss=His successor.as=emir successor.is=Dan left.subj=successor
                    The Guard split from the Front, led by Dan. => split.subj=Guard split.from=Front led.obj=Front led.subj=Dan led.by=Dan
                    The Front, which then rose against Omar, had as its president Dan Yaro, a teacher. => rose.subj=Front rose.against=Omar had.subj=Front had.as=president president.poss=its president.is=Yaro teacher.is=Yaro
                    Two of its chiefs, Dan and Omar, left. => Two.of=chiefs chiefs.poss=its chiefs.is=Dan chiefs.is=Omar left.subj=Two left.subj=chiefs
                    Another group, the Guard, left. => group.is=Guard left.subj=group
                    Front chief of staff Gen. Dan Yaro left. => Front.is=chief chief.of=staff chief.is=Yaro left.subj=chief
                    The head of the Front, Dan, and his aide left. => head.of=Front Front.appos=Dan aide.poss=his left.subj=head left.subj=aide
                    The Front holds Mora since May and Beri since June. => holds.subj=Front holds.obj=Mora holds.since=May holds.obj=Beri holds.since=June
                    It succeeded the Guard as head of the Front. => succeeded.subj=It succeeded.obj=Guard succeeded.as=head head.of=Front
                    They absorbed six groups, among them Mora and Beri. => absorbed.subj=They absorbed.obj=groups absorbed.among=them groups.is=Mora groups.is=Beri
                    The Guard, which Rovia used to supply, left. => used.obj=Guard used.subj=Rovia used.comp=supply supply.obj=Guard supply.subj=Rovia left.subj=Guard
                    They joined the Giants of Tula, the Guard and the Front. => joined.subj=They joined.obj=Giants joined.obj=Guard joined.obj=Front Giants.of=Tula
                    Rovia and other backers of the Guard left. => other.is=backers backers.of=Guard left.subj=Rovia left.subj=backers
                    The army left, but on 2 March expelled them. => left.subj=army expelled.subj=army expelled.on=March expelled.obj=them
                    Dan Yaro, alias "Kena" or "Tuerto", was shot by marines. => shot.obj=Yaro shot.subj=marines shot.by=marines
                    Omar's deputy in the junta, Colonel Dan Yaro, left. => deputy.poss=Omar deputy.in=junta deputy.is=Yaro left.subj=deputy
                    It was founded by Dan and Omar, two former chiefs of the Front. => founded.obj=It founded.subj=Dan founded.by=Dan founded.subj=Omar founded.by=Omar former.is=chiefs chiefs.is=Dan chiefs.is=Omar chiefs.of=Front
                    Dan, who was himself wounded, fled. => wounded.obj=Dan fled.subj=Dan
                    They executed Dan along with six others. => executed.subj=They executed.obj=Dan executed.along_with=others executed.obj=others along.with=others
                    Dan, a veteran of the army who fled, left. => veteran.is=Dan veteran.of=army fled.subj=veteran left.subj=Dan
                    A rocket hit the hall, however the army denied responsibility. => hit.subj=rocket hit.obj=hall denied.subj=army denied.obj=responsibility
                    Fighting in Mora resumed on Friday. => Fighting.in=Mora resumed.subj=Fighting resumed.on=Friday
                    Rovia, the wider coalition and the Guard have attacked Mora. => wider.is=coalition attacked.subj=Rovia attacked.subj=coalition attacked.subj=Guard attacked.obj=Mora
                    Months since Mora was taken by the Guard, people flee. => Months.since=taken taken.obj=Mora taken.subj=Guard taken.by=Guard flee.subj=people
                    Jets bombed Mora using attack, bomber and transport aircraft. => bombed.subj=Jets bombed.obj=Mora bombed.advcl=using using.subj=Jets using.obj=aircraft
                    Joining the Front in its war were the Sons of Tamur and the Red Lances. => Joining.obj=Front Joining.in=war Joining.subj=Sons Joining.subj=Lances war.poss=its war.subj=Sons war.subj=Lances Sons.of=Tamur
                    Rovia funds several groups, such as the Red Lances and the Kuvan Guard, in the hills. => funds.subj=Rovia funds.obj=groups funds.in=hills several.is=groups groups.including=Lances groups.including=Guard
                    The men the Red Lances kidnapped in Mora were freed. => kidnapped.obj=men kidnapped.subj=Lances kidnapped.in=Mora freed.obj=men
                    Mora, a town that the Red Lances captured in May, was retaken. => town.is=Mora captured.obj=town captured.subj=Lances captured.in=May retaken.obj=Mora
                    Dan Yaro is the only leader the Kuvan Guard has had. => is.subj=Yaro is.attr=leader only.is=leader leader.is=Yaro had.obj=leader had.subj=Guard
                    The Front is a coalition of the Sons of Tamur, the Red Lances of Omar Yaro, Liwa al Sabr and the Kuvan Guard. => is.subj=Front is.attr=coalition coalition.is=Front coalition.of=Sons coalition.of=Lances coalition.of=Sabr coalition.of=Guard Sons.of=Tamur Lances.of=Yaro
                    The Kuvan Guard, led since May by Dan Yaro, holds Mora. => led.obj=Guard led.since=May led.subj=Yaro led.by=Yaro holds.subj=Guard holds.obj=Mora
                    He joined the Kuvan Guard, banned in 2012 by the court. => joined.subj=He joined.obj=Guard banned.obj=Guard banned.in=2012 banned.subj=court banned.by=court
                    The Lions, led by Ali Dreder, and the Kuvan Guard, led by Nader Azrak, left. => led.obj=Lions led.subj=Dreder led.by=Dreder led.obj=Guard led.subj=Azrak led.by=Azrak left.subj=Lions left.subj=Guard
                    The Red Lances attacked Mora, as did the Sons of Tamur. => attacked.subj=Lances attacked.obj=Mora attacked.as=did attacked.subj=Sons did.subj=Sons Sons.of=Tamur
                    It was in Mora that the Kuvan Guard killed two officers. => was.subj=It was.in=Mora was.comp=killed killed.in=Mora killed.subj=Guard killed.obj=officers
                    The army raided a camp located at Mora. => raided.subj=army raided.obj=camp camp.at=Mora located.obj=camp located.at=Mora
                    The attack was blamed on the rebels, not on the army. => blamed.obj=attack blamed.on=rebels
                    Rovia has flown over 800 missions, conducted over 200 bombing raids on Mora, and is now providing men. => flown.subj=Rovia flown.obj=missions conducted.subj=Rovia conducted.obj=raids raids.subj=Rovia raids.on=Mora providing.subj=Rovia providing.obj=men
                    Rovia conducted raids coordinated with and in support of the army. => conducted.subj=Rovia conducted.obj=raids raids.subj=Rovia raids.in=support raids.in_support_of=army coordinated.obj=raids support.of=army
                    The Guard claimed an attack in the old quarter of Mora which killed ten men. => claimed.subj=Guard claimed.obj=attack attack.subj=Guard attack.in=quarter attack.in=Mora old.is=quarter old.is=Mora quarter.of=Mora killed.subj=attack killed.obj=men
                    The Lions hold Mora; the Guard holds Kalo. => hold.subj=Lions hold.obj=Mora holds.subj=Guard holds.obj=Kalo
                    Dawn Front (DF): a guerrilla band formed in May. => Front.appos=DF band.is=Front formed.obj=band formed.in=May
                    """)
    void strict_links(String text, String expected) {
        assertThat(links(text, role -> !role.equals(Link.MOD) && !role.startsWith("~")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    The al Qaeda ally attacked regime troops. => Qaeda.mod=al ally.mod=Qaeda troops.mod=regime
                    Saudi and Rovian forces left. => forces.mod=Saudi forces.mod=Rovian
                    The Front attacked troops in Mora. => troops.~in=Mora
                    Dan was named emir of the Front. => emir.~is=Dan
                    He served as commander of the Front. => commander.~is=He
                    Dan was killed in a raid by the army. => killed.~by=army killed.~subj=army
                    A spokesman for the Front, Dan Yaro, said it left. => Yaro.mod=Dan
                    Dan Yaro, alias "Kena", was shot. => Yaro.mod=Dan
                    """)
    void modifiers_and_looser_links(String text, String expected) {
        assertThat(links(text, role -> role.equals(Link.MOD) || role.startsWith("~")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    The Alliance - the Front, the Guard and the Lions - left. => Alliance.including=Front Alliance.including=Guard Alliance.including=Lions left.subj=Alliance
                    """)
    void dashes_set_off_members(String text, String expected) {
        assertThat(links(text, role -> role.equals(Link.SUBJ) || role.equals(Link.INCLUDING)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    The Front, which Turkey and Qatar back, left. => back.subj=Turkey back.subj=Qatar left.subj=Front
                    """)
    void verbs_that_look_like_nouns_have_their_subjects(String text, String expected) {
        assertThat(links(text, role -> role.equals(Link.SUBJ))).isEqualTo(expected);
    }

    private static String links(String text, Predicate<String> role) {
        Sentence sentence = ParserForTests.sentence(text);
        return sentence.tokens().stream()
                .flatMap(token -> sentence.roles().of(token.index()).stream())
                .filter(link -> role.test(link.role()))
                .map(link ->
                        sentence.token(link.predicate()).form()
                                + "."
                                + link.role()
                                + "="
                                + sentence.token(link.filler()).form())
                .collect(Collectors.joining(" "));
    }

    @Test
    void words_that_hang_on_each_other_are_told_from_a_tree() {
        assertThat(LogicalRoles.rooted(List.of(word(0, 1), word(1, -1), word(2, 1)))).isTrue();
        assertThat(LogicalRoles.rooted(List.of(word(0, 1), word(1, 2), word(2, 0)))).isFalse();
        assertThat(LogicalRoles.rooted(List.of(word(0, -1), word(1, 1)))).isFalse();
    }

    private static Token word(int index, int head) {
        return new Token(index, new Span(index, index + 1), "a", "a", "NN", head, "dep");
    }
}
