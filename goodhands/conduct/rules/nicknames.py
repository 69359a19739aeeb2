"""Short forms of given names, so that Thomas may sign as Tom. Folded; a line is a family of names."""

from functools import lru_cache

_FAMILIES = """
abigail abby abbie gail
abraham abe bram
adelaide addie heidi
adrian ade
agnes aggie
albert al bert bertie
alejandro alexandro ale jandro
alexander alex al lex sandy sasha alec xander sander
alexandra alex lexi sandra sandy sasha alexa lexie
alfred alf alfie fred freddie
alice allie ali
alison ali allie
amanda mandy
amelia millie amy
andrew andy drew
andrea andy
angela angie
anastasia stacy stacey ana nastya
anthony tony ant antony
antonio tony toni nino
antoinette toni nettie
archibald archie
arthur art artie
augustus gus augie
barbara barb barbie babs
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bernadette bernie
bradley brad
bridget bridie biddy
cameron cam
caroline carolyn carrie caro lyn
cassandra cass cassie sandra
catherine katherine kathryn katharine cathy kathy kate katie kat kitty cat kath kit
charles charlie chuck chaz
charlotte charlie lottie lotte
chloe clo
christian chris
christina christine chris chrissy tina kristina kristine kris
christopher chris kit topher kris
clara clare claire
clifford cliff
constance connie
cornelius neil connie
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
denise dee
dennis den denny
dmitri dmitry dima mitya
dolores lola
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned teddy
eduardo edu lalo
eleanor ellie nell nora ella
elizabeth liz lizzie beth betty eliza lisa libby bess lilibet elsie
emily em emmy
emma em
ernest ernie
esther essie
eugene gene
evelyn evie eve
ekaterina katya kate
felicity flick fliss
fernando nando
florence flo flossie
frances fran fanny frankie
francis frank fran frankie
francisco paco pancho cisco
franklin frank
frederick frederic fred freddie
gabriel gabe
gabriella gabrielle gabi gabby
geoffrey jeffrey geoff jeff
george georgie
georgina georgia georgie gina
gerald jerry gerry
gertrude trudy gertie
gillian jill gill
giovanni gianni nino
graham gray
gregory greg
guadalupe lupe
guillermo memo
gwendolyn gwen wendy
hannah
harold harry hal
harriet hattie
helen nell nellie
henry harry hank hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
irene rene
isaac ike zac
isabella isabel isabelle bella izzy belle
ivan vanya
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janie
janet jan
jason jay
jean jeanie
jennifer jen jenny jenn
jeremiah jerry
jeremy jez jem
jessica jess jessie
joan joanie
joanna joanne jo
john jack johnny jon
johannes hannes hans jo jan
jonathan jon jonny nathan
jose pepe
joseph joe joey jo
josephine jo josie
joshua josh
joyce joy
juan juanito
judith judy jude
julia julie jules
julian jules
justin jus
kenneth ken kenny
kimberly kimberley kim
kristen kris
konstantin kostya
lawrence laurence larry laurie lars
leonard len leo lenny
leonardo leo
leslie les
lewis louis lou lew
lillian lily lil
louise lou
lucas luke
lucille lucy
ludmila lyuda mila
luis lucho
magdalena lena magda
manuel manny manolo
marcus marc mark
margaret maggie meg peg peggy marge margie rita greta daisy madge
maria mary mia marie masha
mariana mari
marilyn lyn
martha patty
martin marty
martina tina
matilda tilly mattie
matthew matt matty
maureen mo
maurice mo
maximilian max
maxine max
megan meg
melanie mel
melissa mel lissa
mercedes mercy
michael mike mick mickey mikey micky misha
michelle shelly
mikhail misha mike
mildred millie
miriam mim
mitchell mitch
mohammed muhammad mohamed mo
monica mo
nadezhda nadia nadya
nancy nan
natalie nat
natalia natasha nat
nathan nate nat
nathaniel nate nat nathan
nicholas nicolas nick nicky nico klaus
nicole nicky nikki
nikolai kolya nick
norman norm
oliver ollie
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy rick
pauline paula
penelope penny nell
peter pete
philip phillip phil pip
priscilla cilla
rachel rach
rafael raphael rafa rafe rafi
randolph randy
raymond ray
rebecca becky becca bex
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberto beto
roderick rod rory
rodney rod
roger rodge
roland rolly
ronald ron ronnie
rosalind ros roz
rosemary rose rosie
rudolph rudy
russell russ
ruth ruthie
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi
sarah sara sally sadie
sebastian seb bas
sebastiano seba
sergei serge seryozha
sharon shaz
shirley shirl
sidney sid
simon si
sofia sophia sophie
stanley stan
stephanie steph stef
stephen steven steve stevie
stuart stu stewart
susan susanna suzanne sue susie suzy
svetlana sveta lana
sylvester sly
tabitha tabby
tatiana tanya
teresa theresa terry tess tessa
terence terry
thaddeus thad
theodore theo ted teddy
theodora dora theo
thomas tom tommy
timothy tim timmy
tobias toby
valentina val tina
valerie val
vanessa nessa
veronica ronnie vera nica
victor vic
victoria vicky vicki tori vic
vincent vince vinny
violet vi
virginia ginny
vladimir volodya vova vlad
walter walt wally
wilhelmina mina willa
wilfred wilf
william bill will billy liam willie
winifred winnie
yevgeny zhenya
yolanda yoli
yusuf yousef
zachary zach zack zac
"""


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for line in _FAMILIES.split("\n"):
        family = line.split()
        for form in family:
            forms.setdefault(form, set()).update(family)
    return {name: frozenset(found) for name, found in forms.items()}


def forms_of(name: str) -> frozenset[str]:
    """Return the folded short and long forms of a folded given name, itself included."""
    return _short_forms().get(name, frozenset()) | {name}


# Beginnings of names that are everyday words: "The Support Team" is not signed by Theo.
_NO_NAMES = frozenset(
    ["the", "and", "for", "our", "all", "any", "her", "his", "you", "are", "not", "can", "new"]
)


def is_form_of(word: str, name: str) -> bool:
    """Tell whether `word` may stand for `name`: a known short form, or its beginning ("Dan" for "Daniel")."""
    if word in forms_of(name):
        return True
    if word in _NO_NAMES:
        return False
    return min(len(word), len(name)) >= 3 and (name.startswith(word) or word.startswith(name))
